using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Documents.Tests.Ventures;

/// <summary>What passes on of ventures, written and read back.</summary>
public sealed class VentureStatesTests
{
    private const string January = "venture,period,sales,open,since\nA,2024-01,100,true,2024-01-05\n\"B,1\",2024-01,,true,\nC,2024-01,7,true,2024-01-02\n";
    private const string February = "venture,period,sales\nC,2024-02,1\nD,2024-02,5\nA,2024-02,50.01\n";

    [Fact]
    public void Settling_that_goes_on_from_what_was_written_comes_to_what_settling_at_once_comes_to()
    {
        var first = VenturesRun.Of(January);
        var read = Receive.VentureStates(Stream(Written(first.Standing)), "states", Shop.Plan);
        var next = VenturesRun.Of(February, carried: read.Value);

        Assert.Empty(read.Faults);
        Assert.Equal(VenturesRun.Of(January + "C,2024-02,1,,\nD,2024-02,5,,\nA,2024-02,50.01,,\n").Lines.Skip(4), next.Lines.Skip(1));
        Assert.Equal(["A", "B,1", "C", "D"], next.Standing.Select(state => state.Venture).Order(StringComparer.Ordinal));
    }

    // Sales so far, and a third of them; whether it is open, and since when, stand.
    [Fact]
    public void A_line_tells_whose_it_is_by_what_it_was_made_and_each_value_exactly()
    {
        var lines = Written(VenturesRun.Of(January).Standing).Split('\n');
        var fingerprint = Shop.Agreement.FingerprintThrough(new(2024, 1, 31));

        Assert.Equal(
            "venture,through,periods,fingerprint,readings,open as it stands,sales to date,since as it stands,third of the period before,third was there in the period before", lines[0]);
        Assert.Equal($"A,2024-01,1,{fingerprint},,true,100,2024-01-05,100/3,true", lines[1]);
        Assert.Equal($"\"B,1\",2024-01,1,{fingerprint},,true,,,,true", lines[2]);
    }

    [Theory]
    [InlineData("sales to date", "sales so far", "states:1:1: column 'sales to date' is missing; expected states that were written for the same figures of the same agreement")]
    [InlineData("A,2024-01,1", "A,2024-1,1", "states:2:3: '2024-1' is no period of this agreement; expected the last period settled")]
    [InlineData("A,2024-01,1", "A,2024-01,0", "states:2:11: '0' is no number of periods; expected how many were settled")]
    [InlineData("A,2024-01,1", "C,2024-01,1", "states:4:1: venture 'C' has a state already; expected one for each")]
    [InlineData("true,100,", "true,100.001,", "states:2:52: sales to date: '100.001' cannot be carried; expected a number counted in 1/100")]
    [InlineData("true,100,", "yes,100,", "states:2:47: open as it stands: 'yes' cannot be carried; expected true or false")]
    [InlineData(",,true,100,2024", ",net,true,100,2024", "states:2:46: the state was made as the text was read by 'net'; expected one made by ''")]
    [InlineData(",true,100,", ",100,", "states:2:72: the line has 9 cells; expected 10, one for each column")]
    public void What_is_wrong_in_it_is_told_at_its_cell(string found, string instead, string told)
    {
        var text = Written(VenturesRun.Of(January).Standing);
        Assert.Contains(found, text, StringComparison.Ordinal);
        var at = text.IndexOf(found, StringComparison.Ordinal);

        var read = Receive.VentureStates(Stream(text[..at] + instead + text[(at + found.Length)..]), "states", Shop.Plan);

        Assert.Equal(told, Assert.Single(read.Faults).ToString());
    }

    [Fact]
    public void A_state_made_under_another_text_is_refused()
    {
        var text = Written(VenturesRun.Of(January).Standing).Replace(Shop.Agreement.FingerprintThrough(new(2024, 1, 31)), new string('0', 8), StringComparison.Ordinal);

        Assert.Contains("the state was made under another text", Receive.VentureStates(Stream(text), "states", Shop.Plan).Faults[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_file_that_is_no_UTF8_is_told_and_no_name_is_changed()
    {
        var text = System.Text.Encoding.Latin1.GetBytes(Written(VenturesRun.Of(January.Replace("A,", "Café,", StringComparison.Ordinal)).Standing));

        Assert.Contains("no UTF-8", Assert.Single(Receive.VentureStates(new MemoryStream(text), "states", Shop.Plan).Faults).ToString(), StringComparison.Ordinal);
    }

    private static MemoryStream Stream(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Written(IEnumerable<VentureState> states)
    {
        using var output = new StringWriter();
        using (var writer = new VentureStateWriter(output, Shop.Plan))
        {
            writer.Write(states);
        }

        return output.ToString();
    }
}
