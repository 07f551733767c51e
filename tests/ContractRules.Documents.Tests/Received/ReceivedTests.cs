using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Documents.Tests.Json;
using ContractRules.Documents.Tests.Published;
using ContractRules.Openings;

namespace ContractRules.Documents.Tests.Received;

/// <summary>
/// What is told of files as people and programs write them, right and wrong, word for word: the files lie in the folder Given, what is told of each in
/// Told. The first word of a name is what the file is read as. After a change that is meant, run these tests with <see cref="Renewing"/> set to 1.
/// </summary>
public sealed class ReceivedTests
{
    /// <summary>The environment variable by which what is told is written anew.</summary>
    private const string Renewing = "CONTRACT_RULES_RENEW_PAGES";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder("Given")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_wrong_with_a_file_is_told_word_for_word(string name)
    {
        var told = Told(SourceText.Of(File.ReadAllText(Path.Combine(Folder("Given"), name)), name)) + "\n";
        var path = Path.Combine(Folder("Told"), $"{name}.txt");
        if (Environment.GetEnvironmentVariable(Renewing) == "1")
        {
            Directory.CreateDirectory(Folder("Told"));
            File.WriteAllText(path, told);
        }

        Assert.Equal(File.ReadAllText(path), told);
    }

    private static string Told(SourceText text) => text.Name[..text.Name.LastIndexOf('.')] switch
    {
        var name when name.StartsWith("facts-", StringComparison.Ordinal) => Of(Receive.Facts(text, CallCentre.Agreement), file => string.Join('\n', file.Periods)),
        var name when name.StartsWith("items-", StringComparison.Ordinal) => Of(
            Receive.Facts(SourceText.Of("period,calls\n2024-01,1\n2024-02,1\n", "facts.csv"), CallCentre.Agreement).Then(facts => Receive.Items(facts, text, CallCentre.Sales.Declaration)),
            file => string.Join('\n', file.Periods)),
        var name when name.StartsWith("issued-facts-", StringComparison.Ordinal) => Of(
            Receive.Facts(text, CallCentre.Agreement).Then(facts => facts.Issue(CallCentre.Agreement)), settled => string.Join('\n', settled.Issued!.Statements)),
        var name when name.StartsWith("known-items-", StringComparison.Ordinal) => Of(
            Receive.Facts(SourceText.Of("period,calls,known-on\n2024-01,1,2024-02-05\n2024-02,1,2024-03-05\n", "facts.csv"), CallCentre.Agreement)
                .Then(facts => Receive.Items(facts, text, CallCentre.Sales.Declaration)).Then(facts => facts.Issue(CallCentre.Agreement)),
            settled => string.Join('\n', settled.Issued!.Statements)),
        var name when name.StartsWith("settled-items-", StringComparison.Ordinal) => Of(
            Receive.Facts(SourceText.Of("period,calls\n2024-01,1\n2024-02,1\n", "facts.csv"), CallCentre.Agreement)
                .Then(facts => Receive.Items(facts, text, CallCentre.Sales.Declaration)).Then(facts => facts.Settle(CallCentre.Agreement)),
            settled => string.Join('\n', settled.Statements.SelectMany(statement => statement.Payments))),
        var name when name.StartsWith("voip-facts-", StringComparison.Ordinal) => Of(Receive.Facts(text, InternationalVoipAgreement.Agreement), file => string.Join('\n', file.Periods)),
        var name when name.StartsWith("attributed-cost-items-", StringComparison.Ordinal) => Of(
            Receive.CostItems(text, VoipCostRegister.Register).Then(file => file.Attribute(VoipCostRegister.Register)), costs => string.Join('\n', costs.Items)),
        var name when name.StartsWith("accounted-receipts-", StringComparison.Ordinal) => Of(
            Receive.Receipts(text, Supply.Agreement).Then(file => file.Account(Settled.Of(Supply.Agreement, Supply.Settled), new NodaTime.LocalDate(2024, 6, 1))), account => $"{account}"),
        var name when name.StartsWith("receipts-", StringComparison.Ordinal) => Of(Receive.Receipts(text, Supply.Agreement), file => string.Join('\n', file.Receipts)),
        var name when name.StartsWith("cost-items-", StringComparison.Ordinal) => Of(Receive.CostItems(text, VoipCostRegister.Register), file => string.Join('\n', file.Items)),
        var name when name.StartsWith("holidays-", StringComparison.Ordinal) => Of(Receive.Holidays(text), calendar => $"{calendar}"),
        var name when name.StartsWith("opening-", StringComparison.Ordinal) => Of(Receive.Carried(text, Supply.Agreement), carried => $"{carried}"),
        var name when name.StartsWith("club-opening-", StringComparison.Ordinal) => Of(Receive.Carried(text, Club.ByMonth), FormOf(Club.ByMonth)),
        var name when name.StartsWith("interval-opening-", StringComparison.Ordinal) => Of(Receive.Carried(text, Club.ByInterval), FormOf(Club.ByInterval)),
        _ => Of(Receive.Explanation(text), explanation => $"{explanation}"),
    };

    // What was understood, as a form filled in with it.
    private static Func<Carried, string> FormOf(Agreement agreement) => carried => Publish.Opening(OpeningBalances.In(carried.State, agreement)).ToText(Format.Csv).TrimEnd();

    private static string Of<T>(Received<T> received, Func<T, string> read)
        where T : class => received.Value is { } value ? read(value) : string.Join('\n', received.Faults);

    private static string Folder(string name) => Repository.PathOf("tests", "ContractRules.Documents.Tests", "Received", name);
}
