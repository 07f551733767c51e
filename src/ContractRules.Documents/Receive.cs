using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Holidays;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;
using ContractRules.Documents.Openings;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents;

/// <summary>What can be received: CSV, or JSON of the same kind, by its name or by how it begins. Wrong data never throws; all faults are told together, each with its place.</summary>
/// <example><c>Receive.Facts(await SourceText.ReadAsync(request.Body, "facts.csv"), agreement)</c>.</example>
public static class Receive
{
    /// <summary>The facts of successive periods; where they have a column <c>known-on</c>, with the days on which they became known.</summary>
    public static Received<FactsFile> Facts(SourceText text, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agreement);
        return Received<FactsFile>.Of(faults => FactsFile.Read(text, agreement, faults, mayTellDays: true));
    }

    /// <summary>The same facts, with the items of a list, such as calls.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="text">The items.</param>
    /// <param name="items">The list that they are of.</param>
    public static Received<FactsFile> Items(FactsFile facts, SourceText text, ItemsDeclaration items)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(items);
        return Received<FactsFile>.Of(faults =>
            ItemsFile.Read(text, items, [.. facts.Periods.Select(given => given.Period)], mayTellDays: facts.Knowledge is not null, faults) is { } file ? facts.WithAlso(file) : null);
    }

    /// <summary>What was received of payments.</summary>
    public static Received<ReceiptsFile> Receipts(SourceText text, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agreement);
        return Received<ReceiptsFile>.Of(faults => ReceiptsFile.Read(text, agreement, faults));
    }

    /// <summary>Cost items, before a register counts them.</summary>
    public static Received<CostItemsFile> CostItems(SourceText text, CostRegister register)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(register);
        return Received<CostItemsFile>.Of(faults => CostItemsFile.Read(text, register, faults));
    }

    /// <summary>The holidays that business days pass over, one date a line.</summary>
    public static Received<HolidayCalendar> Holidays(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Received<HolidayCalendar>.Of(faults => HolidaysFile.Read(text, faults));
    }

    /// <summary>What the periods before passed on: a state in JSON as settling wrote it, or a form of opening balances in CSV that a person filled in.</summary>
    public static Received<Carried> Carried(SourceText text, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agreement);
        return Received<Carried>.Of(faults => Openings.Carried.Read(text, agreement, faults));
    }

    /// <summary>An explanation that was written as JSON, with all that it takes to audit it.</summary>
    /// <example><c>Receive.Explanation(SourceText.Of(json, "explanation.json")).Value is { } explanation ? ExplanationAudit.Of(explanation) : null</c>.</example>
    public static Received<ExplanationDocument> Explanation(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Received<ExplanationDocument>.Of(faults => ExplanationFile.Read(text, faults));
    }

    /// <summary>The facts of many ventures, as a text of any length that is read as it is settled.</summary>
    /// <param name="stream">Is read once, as far as it is asked for, and left open.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="agreement">The agreement whose facts it gives.</param>
    /// <returns>The file; or what is wrong in its first line.</returns>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static Received<VentureFile> Ventures(Stream stream, string name, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(agreement);
        return Received<VentureFile>.Of(faults => VentureFile.Open(stream, name, agreement, faults));
    }

    /// <summary>What passed on of many ventures, as a <see cref="VentureStateWriter"/> wrote it.</summary>
    /// <param name="stream">Is read to its end, and left open.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="plan">The plan that goes on from it.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static Received<IReadOnlyList<VentureState>> VentureStates(Stream stream, string name, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(plan);
        return Received<IReadOnlyList<VentureState>>.Of(faults => VentureStateReader.Read(stream, name, plan, faults));
    }
}
