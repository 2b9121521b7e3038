package id.petala.app.movement;

/** Which way a flow goes, by the levels of both axes of the boxes it joins. */
public enum Turn {
    /** The same levels on both axes, or the same place. */
    SAME("same", "="),
    /** Higher on one axis and lower on none. */
    UP("up", "▲"),
    /** Lower on one axis and higher on none. */
    DOWN("down", "▼"),
    /** Higher on one axis and lower on the other. */
    ACROSS("across", "◆"),
    /** From no box into one, or from outside into the population. */
    ENTER("enter", "+"),
    /** Out of a box into none, or out of the population. */
    LEAVE("leave", "−");

    private final String style;
    private final String sign;

    Turn(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    /** The end of a class name, as the style sheet and the drawing know it. */
    public String style() {
        return style;
    }

    /** One sign that tells it without colour. */
    public String sign() {
        return sign;
    }
}
