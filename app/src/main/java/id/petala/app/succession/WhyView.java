package id.petala.app.succession;

import id.petala.app.talent.MissingItem;
import java.util.List;

/**
 * Whether somebody is a candidate for a post, and why not.
 *
 * @param sentence the answer
 * @param reasons all that keeps them from being one; empty for a candidate
 * @param missing what is not known of somebody who is not assessed, and who can supply it
 * @param axes how they stand on both axes, and what the highest box asks for; empty where they stand in no box
 */
public record WhyView(
        String nip,
        String name,
        String sentence,
        List<String> reasons,
        List<MissingItem> missing,
        String topBox,
        List<String> axes) {
    public WhyView {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        axes = List.copyOf(axes);
    }
}
