using ContractRules.Documents.Tests.Published;
using ContractRules.Observance;

namespace ContractRules.Documents.Tests.Checks;

/// <summary>What a check of invariants came to, in short: one and several of a kind, and none.</summary>
public sealed class InvariantCheckReportTests
{
    private static readonly CheckedInvariant _kept = Licence.Checked.Invariants[0] with { Kept = 2, Broken = 0 };
    private static readonly CheckedInvariant _broken = _kept with { Kept = 2, Broken = 2 };
    private static readonly CheckedInvariant _never = _kept with { Kept = 0, Undetermined = 4 };

    [Fact]
    public void One_timeline_is_told_as_one_and_those_left_out_are_told()
    {
        Assert.StartsWith("1 timeline drawn with seed 1: ", InShort(Licence.Checked with { Cases = 1 })[0], StringComparison.Ordinal);
        Assert.StartsWith("2 timelines drawn with seed 1: ", InShort(Licence.Checked with { Cases = 2 })[0], StringComparison.Ordinal);
        Assert.Equal("3 of them left out, since their facts are refused as the text is read in them.", InShort(Licence.Checked with { Refused = 3 })[1]);
        Assert.StartsWith("Reached: ", InShort(Licence.Checked with { Refused = 0 })[1], StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_broken_and_several_are_told_each_in_its_number()
    {
        Assert.Equal(["No invariant of 1 is broken."], Found(_kept));
        Assert.Equal(["1 of 2 invariants is broken."], Found(_kept, _broken));
        Assert.Equal(["2 of 2 invariants are broken."], Found(_broken, _broken));
    }

    // Kept as often as it is broken, it is determined.
    [Fact]
    public void What_was_never_determined_is_told_once_as_one_or_as_several()
    {
        Assert.Equal(["1 of 2 invariants is broken.", "1 was never determined: nothing is known of it."], Found(_never, _broken));
        Assert.Equal(["No invariant of 2 is broken.", "2 were never determined: nothing is known of them."], Found(_never, _never));
    }

    [Fact]
    public void Data_tell_what_was_never_determined_apart_from_what_was_kept()
    {
        Assert.Contains("\"verdict\": \"kept\"", Publish.Check(Of(_kept)).ToText(Format.Json), StringComparison.Ordinal);
        Assert.Contains("\"verdict\": \"never-determined\"", Publish.Check(Of(_never)).ToText(Format.Json), StringComparison.Ordinal);
    }

    private static InvariantCheck Of(params CheckedInvariant[] invariants) => Licence.Checked with { Invariants = [.. invariants] };

    private static string[] Found(params CheckedInvariant[] invariants) => InShort(Of(invariants))[2..^1];

    private static string[] InShort(InvariantCheck check) => Told.InShort(Publish.Check(check));
}
