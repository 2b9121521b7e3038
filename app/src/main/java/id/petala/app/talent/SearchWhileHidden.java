package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address searches by name while names are hidden: what it finds would tell them. */
final class SearchWhileHidden extends WrongAddress {

    SearchWhileHidden() {
        super("search while names are hidden");
    }

    @Override
    public String sentence(Words words) {
        return words.t("map.search-while-hidden");
    }
}
