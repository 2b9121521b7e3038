package id.petala.app.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of plans of one index of one subject in one period.
 *
 * @param headline where the index stands
 * @param back the address of the index itself
 * @param action where the form leads
 * @param missing the items without a value
 * @param groups the items that can be raised, by the part of the index they belong to
 * @param whatIf what the sliders come to
 * @param goals what a best plan can be for
 * @param number what was typed as value or budget
 * @param found the best plan; null where none was asked for
 * @param notPlanned what no plan touches, by reason
 */
public record PlanView(
        String family,
        String subject,
        String day,
        String instrument,
        String instrumentId,
        String headline,
        String back,
        String action,
        List<Missing> missing,
        List<Group> groups,
        WhatIf whatIf,
        List<Choice> goals,
        String number,
        @Nullable Found found,
        List<String> notPlanned) {

    /**
     * An item without a value.
     *
     * @param supplier who can supply it
     * @param value as supposed; empty where nothing is
     * @param codes the values there are; empty for a number
     * @param range of a number
     */
    public record Missing(String item, String label, String supplier, String value, List<Choice> codes, String range) {}

    /** Items under one part of the index. */
    public record Group(String label, List<Slider> sliders) {}

    /**
     * An item that can be raised.
     *
     * @param place how many steps the slider stands above where the item is
     * @param levels in words, the present one first
     * @param effort as typed; empty where nobody said
     */
    public record Slider(String item, String label, int place, List<String> levels, String effort) {

        public int highest() {
            return levels.size() - 1;
        }

        public String level() {
            return levels.get(place);
        }
    }

    /**
     * The index with the sliders where they are.
     *
     * @param picture the value against the categories
     * @param standings today's figure, that of the sliders, that of the plan
     * @param cuts where the categories begin; empty where they have no cut points
     * @param demands the conditions of a verdict as they are then
     */
    public record WhatIf(
            String sentence,
            String picture,
            List<Standing> standings,
            List<Cut> cuts,
            List<String> demands,
            String reset) {}

    /** One figure of the index. */
    public record Standing(String name, String value, String category, String next) {}

    /** A category and its range. */
    public record Cut(String category, String range) {}

    /** Something a plan can be for. */
    public record Choice(String code, String label, boolean chosen) {}

    /**
     * The best plan, or why there is none.
     *
     * @param notes what is to be known about it
     * @param apply the address that puts it on the sliders; null where there is nothing to put
     * @param files the address of its list without kind and query
     * @param query the query of that address
     * @param again the address to ask again while it is being computed; null once it is there
     */
    public record Found(
            String sentence,
            List<String> notes,
            List<Step> steps,
            List<Alternative> alternatives,
            List<Left> left,
            @Nullable String apply,
            String files,
            String query,
            @Nullable String again) {

        /** The same, to be asked for again at an address. */
        Found again(String address) {
            return new Found(sentence, notes, steps, alternatives, left, apply, files, query, address);
        }
    }

    /** A step, in the order in which they are taken. */
    public record Step(String item, String from, String to, String effort, String gain, String value, String range) {}

    /** A plan that comes next. */
    public record Alternative(String sentence, String steps, String apply) {}

    /** A step that the plan doesn't take. */
    public record Left(
            String item, String from, String to, String effort, String gain, String perEffort, String enters) {}
}
