package id.petala.engine.receipt;

import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of receipts, in Indonesian or English. */
final class Words {

    private static final String BUNDLE = "id.petala.engine.receipt.tanda_terima";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ResourceBundle INDONESIAN = bundle(Language.ID);
    private static final ResourceBundle ENGLISH = bundle(Language.EN);

    private Words() {}

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK);
    }

    static String in(Language language, String key, Object... args) {
        String pattern = (language == Language.ID ? INDONESIAN : ENGLISH).getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(args);
    }

    /** A sentence in both languages. */
    static Label label(String key, Object... args) {
        return new Label(in(Language.ID, key, args), in(Language.EN, key, args));
    }

    /** A sentence in both languages around labels. */
    static Label label(String key, Label... args) {
        return new Label(in(Language.ID, key, in(Language.ID, args)), in(Language.EN, key, in(Language.EN, args)));
    }

    private static Object[] in(Language language, Label... labels) {
        Object[] texts = new Object[labels.length];
        for (int i = 0; i < labels.length; i++) {
            texts[i] = labels[i].in(language);
        }
        return texts;
    }
}
