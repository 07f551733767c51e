using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Settlement;

namespace ContractRules.Documents.Openings;

/// <summary>What the periods before passed on, as it was given: a state, in JSON as settling wrote it or as a program kept it, or a form of opening balances in CSV.</summary>
public sealed class Carried
{
    private readonly string _name;
    private readonly OpeningFile? _form;

    private Carried(string name, CarriedState state, OpeningFile? form) => (_name, State, _form) = (name, state, form);

    /// <summary>The state.</summary>
    public CarriedState State { get; }

    /// <summary>A state that a program kept.</summary>
    /// <param name="state">The state.</param>
    /// <param name="name">What faults call it.</param>
    /// <example><c>facts.Settle(agreement, Carried.Of(settled.After))</c>.</example>
    public static Carried Of(CarriedState state, string name = "carried")
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(name);
        return new Carried(name, state, form: null);
    }

    /// <summary>Reads either; null, and faults, where anything is wrong in it.</summary>
    internal static Carried? Read(SourceText text, Agreement agreement, Faults faults)
    {
        var wrong = new Faults();
        if (text.Lines(wrong) is [var first, ..] && first.StartsWith($"{StateColumns.Venture},{StateColumns.Through},", StringComparison.Ordinal))
        {
            faults.Add(new Place(text.Name), "these are states of many ventures, which hold figures without what they follow from", "a state of one, an opening form, or the facts from the first period on");
            return null;
        }

        var carried = text.BeginsAsJson
            ? InJson(text, wrong)
            : OpeningFile.Read(text, agreement, wrong) is { } form && !wrong.Any ? new Carried(text.Name, form.Balances.ToCarried(), form) : null;
        faults.Add(wrong);
        return wrong.Any ? null : carried;
    }

    /// <summary>The state.</summary>
    public override string ToString() => $"{State}";

    /// <summary>Whether a fault that the agreement found is one of the state.</summary>
    internal bool Concerns(FactFault fault) => fault.Period == $"carried from {State.Through?.Label ?? "nothing"}";

    /// <summary>Reports what the agreement itself finds wrong in it.</summary>
    internal void Report(FactFault fault, Faults faults)
    {
        if (_form is not null)
        {
            _form.Report(fault, faults);
        }
        else
        {
            faults.Add(new Place(_name), string.Concat(fault.Fact is null ? "" : $"{fault.Fact}: ", fault.Item is null ? "" : $"{fault.Item}: ", fault.Found), fault.Expected);
        }
    }

    private static Carried? InJson(SourceText text, Faults faults)
    {
        if (text.Lines(faults) is not { } lines)
        {
            return null;
        }

        var isRead = CarriedStateJson.TryParse(string.Join('\n', lines), out var state, out var wrong);
        foreach (var fault in isRead ? [] : wrong)
        {
            faults.Add(new Place(text.Name), $"{fault.Place}: {fault.Found}", fault.Expected);
        }

        return new Carried(text.Name, state, null);
    }
}
