package id.petala.app.workforce;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.app.workforce.WorkforceView.YearRow;
import java.util.List;
import java.util.stream.Collectors;

/** Draws year by year how many retire and how many are then lacking, as two columns side by side. */
final class WorkforceSvg {

    private static final int HEIGHT = 230;
    private static final int FLOOR = 190;
    private static final int HIGHEST = 150;
    private static final int STEP = 92;
    private static final int COLUMN = 34;
    private static final int LEFT = 10;

    private final Words words;
    private final List<YearRow> years;
    private final int most;
    private final Svg svg;

    private WorkforceSvg(List<YearRow> years, Words words) {
        this.words = words;
        this.years = years;
        this.most = years.stream()
                .mapToInt(year -> Math.max(year.leaving(), year.lacking()))
                .max()
                .orElse(1);
        String told = years.stream().map(this::sentence).collect(Collectors.joining(" "));
        this.svg = Svg.of("forecast", LEFT * 2 + years.size() * STEP, HEIGHT, words.t("workforce.picture"), told);
    }

    static String of(List<YearRow> years, Words words) {
        return new WorkforceSvg(years, words).drawn();
    }

    private String sentence(YearRow year) {
        return year.year() == null
                ? words.t("workforce.picture.now", year.lacking())
                : words.t("workforce.picture.year", year.year().toString(), year.leaving(), year.lacking());
    }

    private String drawn() {
        for (int i = 0; i < years.size(); i++) {
            YearRow year = years.get(i);
            int x = LEFT + i * STEP;
            if (year.year() != null) {
                column("forecast-leaving", x + 8, year.leaving());
            }
            column("forecast-lacking", x + 8 + COLUMN + 4, year.lacking());
            String name =
                    year.year() == null ? words.t("workforce.now") : year.year().toString();
            svg.text("forecast-name", x + STEP / 2, FLOOR + 22, name);
        }
        svg.line("forecast-line", 0, FLOOR, LEFT * 2 + years.size() * STEP, FLOOR);
        return svg.drawn();
    }

    private void column(String classes, int x, int people) {
        int height = (int) ((long) people * HIGHEST / Math.max(1, most));
        svg.rect(classes, x, FLOOR - height, COLUMN, height);
        svg.text("forecast-count", x + COLUMN / 2, FLOOR - height - 6, words.count(people));
    }
}
