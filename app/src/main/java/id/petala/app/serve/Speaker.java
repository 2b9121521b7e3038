package id.petala.app.serve;

import id.petala.app.console.Console;
import id.petala.app.database.Sentence;
import id.petala.engine.rule.Language;

/** Says the database's sentences on the console, in its language. */
record Speaker(Console console) {

    void say(Sentence sentence) {
        console.err().println(console.language() == Language.EN ? sentence.en() : sentence.id());
        console.err().flush();
    }
}
