package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is published brings no JUnit into a partner's build: of two versions Maven would take the one that stands first. */
class PartnersJUnitTest {

    @ParameterizedTest
    @EnumSource
    void bringsNoJUnit(KomModules.Artifact artifact) throws Exception {
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(KomModules.root()
                        .resolve(artifact.id())
                        .resolve("pom.xml")
                        .toFile())
                .getElementsByTagName("dependency");
        List<String> brought = new ArrayList<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String scope = text(dependency, "scope");
            if (text(dependency, "groupId").startsWith("org.junit")
                    && !scope.equals("test")
                    && !scope.equals("provided")) {
                brought.add(text(dependency, "artifactId"));
            }
        }
        assertThat(dependencies.getLength()).isPositive();
        assertThat(brought).isEmpty();
    }

    private static String text(Element dependency, String name) {
        NodeList elements = dependency.getElementsByTagName(name);
        return elements.getLength() == 0 ? "" : elements.item(0).getTextContent();
    }
}
