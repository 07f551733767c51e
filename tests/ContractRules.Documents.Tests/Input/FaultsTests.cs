using ContractRules.Documents.Input;

namespace ContractRules.Documents.Tests.Input;

/// <summary>As many faults are told as anybody reads, and of the rest how many there are.</summary>
public sealed class FaultsTests
{
    [Fact]
    public void A_hundred_thousand_are_told_and_more_are_counted()
    {
        var faults = Of(100_000);
        Assert.Equal((100_000, 0), (faults.Count(), faults.Untold));
        faults.Add(new Place("a.csv"), "one more", "none");
        faults.Add(new Place("a.csv"), "and another", "none");
        Assert.Equal((100_000, 2), (faults.Count(), faults.Untold));

        var all = new Faults();
        all.Add(faults);
        all.Add(faults);
        Assert.Equal(100_000 + 2 + 2, all.Untold);
    }

    [Fact]
    public void In_the_order_of_files_lines_and_places_those_of_no_line_first()
    {
        var faults = new Faults();
        foreach (var place in (Place[])[new("b.csv", 2, 1), new("a.csv", 1, 9), new("b.csv", 1, 5), new("a.csv", 1, 2), new("b.csv", 1, 5), new("c.csv")])
        {
            faults.Add(place, "wrong", "right");
        }

        Assert.Equal(["c.csv", "b.csv:1:5", "b.csv:2:1", "a.csv:1:2", "a.csv:1:9"], faults.Select(fault => $"{fault.Place}"));
    }

    private static Faults Of(int count)
    {
        var faults = new Faults();
        for (var line = 1; line <= count; line++)
        {
            faults.Add(new Place("a.csv", line, 1), "wrong", "right");
        }

        return faults;
    }
}
