package no.politiet.kom.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

@Command(
        name = "completion",
        description = "Prints a script that lets bash or zsh complete commands and options.",
        footer = {"  source <(kom completion)                    in ~/.bashrc or ~/.zshrc"})
final class CompletionCommand implements Callable<Integer> {

    private final Kom kom;

    CompletionCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() {
        kom.terminal().out().print(AutoComplete.bash("kom", CommandReader.of(kom)));
        return 0;
    }
}
