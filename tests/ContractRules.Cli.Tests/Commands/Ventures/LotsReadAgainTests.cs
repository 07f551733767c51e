using System.Text;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Cli.Commands.Ventures;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary>Facts that are gone through several times are the same each time, or nothing is priced.</summary>
public sealed class LotsReadAgainTests
{
    private const string Ventures = "venture,period,gross-revenue\na,2002-10,5\nb,2002-10,7\n";

    public static TheoryData<string?, string> Others { get; } = new()
    {
        { null, "there is no such file" },
        { "", "the file is empty" },
        { "venture,period,revenue\na,2002-10,5\nb,2002-10,7\n", "" },
        { "venture,period,gross-revenue\na,2002-10,5\n", "its rows are others than those that were read first" },
        { "venture,period,gross-revenue\n", "its rows are others than those that were read first" },
        { Ventures + "a,2002-11,5\n", "its rows are others than those that were read first" },
        { Ventures + ",2002-11,5\n", "its rows are others than those that were read first" },
        { "venture,period,gross-revenue\na,2002-10,5\nc,2002-10,7\n", "its rows are others than those that were read first" },
        { "venture,period,gross-revenue\na,2002-10,5\nb,2002-11,7\n", "its rows are others than those that were read first" },
        { "venture,period,gross-revenue\na,2002-10,5\nb,2002-10,much\n", "its rows are others than those that were read first" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_file_that_is_another_when_it_is_opened_again_is_told_and_nothing_is_priced(string? other, string told)
    {
        // It is read through; then settled as the text is read; then otherwise.
        foreach (var opened in (int[])[2, 3])
        {
            var (faults, times) = (new Faults(), 0);
            var facts = Of(() => ++times < opened ? Ventures : other);

            Assert.Null(PriceVentures.Priced(InternationalVoipAgreement.Agreement, facts, new Place("facts.csv"), VentureOrder.Any, keepsGoing: true, faults));
            var fault = Assert.Single(faults);
            Assert.StartsWith($"facts.csv: the facts cannot be gone through again ({told}", $"{fault}", StringComparison.Ordinal);
            Assert.Equal(opened, times);
        }
    }

    [Fact]
    public void Where_they_cannot_be_opened_at_all_they_were_not_read_through()
    {
        var faults = new Faults();

        Assert.False(Of(() => null).TryReadThrough(faults));
        Assert.Single(faults);
    }

    [Fact]
    public void The_same_file_gives_the_same_rows_each_time()
    {
        var facts = Of(() => Ventures);

        Assert.True(facts.TryReadThrough(new Faults()));
        Assert.Equal(["a", "b"], facts.Rows.SelectMany(rows => rows.Ventures));
        Assert.Equal(["a", "b"], facts.Rows.SelectMany(rows => rows.Ventures));
    }

    private static LotsReadAgain Of(Func<string?> text) => new(faults => Opened(text(), faults), areReadOnce: false, new Progress(new Screen(TextWriter.Null, TextWriter.Null, 80), "rows"));

    private static TextInput? Opened(string? text, Faults faults)
    {
        if (text is null)
        {
            faults.Add(new Place("facts.csv"), "there is no such file", "a CSV file");
            return null;
        }

        var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var opened = Receive.Ventures(stream, "facts.csv", InternationalVoipAgreement.Agreement);
        foreach (var fault in opened.Faults)
        {
            faults.Add(fault.Place, fault.Found, fault.Expected);
        }

        return opened.Value is { } file ? new TextInput(file, stream) : null;
    }
}
