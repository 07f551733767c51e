using System.Text.Json.Nodes;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>The document of a carried state in its finer points: its kind, its checksum, the parts of an end and of a reason.</summary>
public sealed class StateDocumentTests
{
    private static readonly Agreement House = Lease.Of(PeriodOfTheEnd.CountsWhole);

    private static string Ended => House.Settle(Month(1).With(Lease.Breach, true).With(Lease.Notice, new LocalDate(2002, 1, 20))).Carried.ToJson();

    // The charge of the second and of the third call is not known, in each of two months.
    private static CarriedState Unknown => Of(Clause("1", Profit.Means(Profit.Prior() + Calls.Total(Charge)))).Settle(
        [.. Enumerable.Range(1, 2).Select(month => Month(month).With(Calls, [Call(1, 10), Item.Of("C-2"), Item.Of("C-3")]))]).Carried;

    [Fact]
    public void It_says_of_what_kind_it_is_and_one_of_another_kind_is_none()
    {
        Assert.StartsWith("{\n  \"$schema\": \"urn:contract-rules:carried-state:1\",\n  \"agreement\": \"small\"", Ended, StringComparison.Ordinal);
        Assert.Equal(
            ["$schema: found 'urn:contract-rules:carried-state:2'; expected urn:contract-rules:carried-state:1"],
            Faults(Ended.Replace("carried-state:1", "carried-state:2", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_no_JSON_is_told_with_its_line() =>
        Assert.Equal(["line 3: found text that is no JSON; expected a JSON document"], Faults("{\n\"periods\": 1,\nand so on }"));

    [Fact]
    public void A_state_that_was_changed_stays_so_however_often_it_is_written()
    {
        var changed = Ended.Replace("\"2002-01-20\"", "\"2002-01-21\"", StringComparison.Ordinal);
        Assert.True(CarriedStateJson.TryParse(changed, out var once, out _));
        Assert.True(CarriedStateJson.TryParse(once.ToJson(), out var twice, out _));

        Assert.Contains("\"checksum\": \"damaged\"", once.ToJson(), StringComparison.Ordinal);
        Assert.Equal(
            "carried from 2002-01: the carried state is not as it was written: its checksum is another; expected the document as it was written",
            Assert.Single(House.Settle(Month(2), twice).Faults).ToString());
    }

    [Theory]
    [InlineData("\"by\": \"Buyer", "\"why\": \"so\", \"by\": \"Buyer", "end.why: found a member that is none of it; expected one of on, clause, by")]
    [InlineData("\"holder\": ", "\"owner\": \"Seller\", \"holder\": ", "exercised[0].owner: found a member that is none of it; expected one of clause, holder, power, what, effect, from, on, takesEffect")]
    public void An_end_and_an_exercise_have_the_members_of_their_own(string once, string otherwise, string fault) =>
        Assert.Equal([fault], Faults(Ended.Replace(once, otherwise, StringComparison.Ordinal)));

    [Fact]
    public void A_lot_has_the_members_of_its_own_and_names_only_where_it_has_any()
    {
        var agreement = Of(Clause("1", Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End))));
        var json = agreement.Settle(Month(1).With(Fee, Usd.Of(5))).Carried.ToJson();

        Assert.Contains("{\"key\":\"2002-01\",\"values\":{\"due\":\"2002-01-31\",\"remaining\":\"5\"}}", json, StringComparison.Ordinal);
        Assert.Equal(
            ["lots.debt[0].name: found a member that is none of it; expected one of key, values, names"],
            Faults(json.Replace("{\"key\"", "{\"name\":\"rent\",\"key\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reason_keeps_its_first_item_and_how_many_there_are()
    {
        Assert.True(CarriedStateJson.TryParse(Unknown.ToJson(), out var read, out var faults), string.Join('\n', faults));
        Assert.Equal(Unknown, read);
        Assert.Equal(
            "call.charge was not given for 2002-01 to 2002-02 (2 periods) (call C-2 and 1 more)",
            Assert.Single(read.Of(Profit.Declaration).Ago(1)!.Value.Reasons).ToString());
    }

    [Theory]
    [InlineData("items", "1", null)]
    [InlineData("items", "0", "found '0'; expected how many items, 1 or more")]
    [InlineData("items", "\"2\"", "found '2'; expected how many items, 1 or more")]
    [InlineData("periods", "2", null)]
    [InlineData("periods", "1", "found '1'; expected in how many periods, 2 or more")]
    [InlineData("through", "\"2002-01\"", "found '2002-01'; expected a later period than the first")]
    [InlineData("kind", "\"Lost\"", "found 'Lost'; expected one of NotGiven, NotAgreed, DivisionByZero, NotProvidedFor, NegativeBase, BeyondBounds, BeyondCalendar, NothingToCompare, NoOpeningBalance")]
    public void A_reason_counts_items_from_one_and_periods_from_two_in_their_order(string member, string value, string? fault)
    {
        var document = JsonNode.Parse(Unknown.ToJson())!;
        document["memories"]!["profit"]!["recent"]![0]!["undetermined"]![0]![member] = JsonNode.Parse(value);

        Assert.Equal(fault is null ? [] : [$"memories.profit.recent[0].undetermined[0].{member}: {fault}"], Faults(document.ToJsonString()));
    }

    [Fact]
    public void What_is_undetermined_has_a_reason() => Assert.Equal(
        ["memories.profit.recent[0].undetermined: found '[]'; expected one or more reasons"],
        Faults("""{"agreement":"small","through":"2002-01","periods":1,"standing":{},"memories":{"profit":{"toDate":null,"recent":[{"undetermined":[]}]}}}"""));

    // A character beyond the first 65,536 takes two places, and is not cut in half.
    [Theory]
    [InlineData(80, "", 80, false)]
    [InlineData(81, "", 80, true)]
    [InlineData(78, "🏠🏠", 80, true)]
    [InlineData(79, "🏠", 79, true)]
    public void Of_a_long_text_the_first_eighty_characters_are_told(int letters, string then, int told, bool isCut)
    {
        var text = new string('x', letters) + then;

        Assert.Equal(
            [$"through: found '{text[..told]}{(isCut ? "…" : "")}'; expected a period such as 2002-10"],
            Faults("""{"agreement":"small","through":"…","periods":1,"standing":{},"memories":{}}""".Replace("…", text, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Faults(string json) =>
        CarriedStateJson.TryParse(json, out _, out var faults) ? [] : faults.Select(fault => fault.ToString());
}
