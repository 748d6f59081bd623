package no.politiet.kom.publish.internal.facts;

import java.util.Set;

/** Common given names in Norway: what begins with one is a person, and no person is made a source. */
final class GivenNames {

    private static final Set<String> NAMES = Set.of(("anders andreas ane anette anita ann anna anne annette arild arne"
                    + " aslaug astrid atle audun aud bente berit bernt bjarne bjørg bjørn bodil britt camilla carl cathrine"
                    + " cecilie charlotte christian christine dag daniel edvard egil einar eirik elin elisabeth ellen else"
                    + " emilie emma erik erlend espen eva even finn fredrik frode geir gerd gro grete gunn gunnar gunhild"
                    + " guri håkon håvard hanna hanne hans harald hege heidi helene helga helge henning henrik hilde hildegunn"
                    + " ida ine inga inge inger ingrid ingunn ingvild irene iver ivar jan janne jens jo joakim johan johannes"
                    + " john jon jonas jorunn jostein julie jørgen kai kari karin karoline katrine kim kirsten kirsti kjell"
                    + " kjersti kjetil knut kristian kristin kristine kristoffer lars lasse laila leif lene lena line linda lise"
                    + " liv lisbeth magne magnus mai maja malin mari maria marianne marie marit marius marte martin mathias"
                    + " mats mette mia mona monica monika morten nils nina nora odd oddvar ola olaf olav olaug ole ingebjørg"
                    + " pål peder per pernille petter ragnar ragnhild randi rannveig reidar reidun roar robert roger roy rune"
                    + " ruth silje sigrid sigurd sindre siri siv sofie solveig stein steinar stian stine stig susanne svein"
                    + " sverre synnøve sissel tom tomas thomas tone tor torbjørn tore torgeir torhild torill torstein"
                    + " trine trond trude truls tove turid terje unni vegard venke vibeke vidar øystein øyvind åge åse åshild")
            .split(" "));

    private GivenNames() {}

    static boolean contains(String key) {
        return NAMES.contains(key);
    }
}
