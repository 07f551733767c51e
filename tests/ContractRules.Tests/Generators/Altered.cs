using System.Reflection;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Generators;

/// <summary>A record with one of its parts altered, for laws that no part of a record is overlooked.</summary>
internal static class Altered
{
    /// <summary>The party that takes the place of another.</summary>
    public static Party Party { get; } = new("Bank", "The Bank Limited");

    /// <summary>The parts of a record that can be altered by themselves, those with an accessor of any visibility that sets them.</summary>
    public static IEnumerable<PropertyInfo> PartsOf(object record) => record.GetType().GetProperties().Where(property => property.SetMethod is not null);

    /// <summary>A copy of a record with another value of one of its parts.</summary>
    public static T In<T>(T record, PropertyInfo part)
        where T : notnull
    {
        var copy = (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        part.SetValue(copy, part.GetValue(record) is { } value ? Of(value) : SampleItems.Customer);
        return copy;
    }

    private static object Of(object part) => part switch
    {
        bool isTrue => !isTrue,
        int number => number + 1,
        string words => $"{words} and more",
        DayCountConvention => DayCountConvention.Actual360,
        EquatableArray<ClauseReference> => (EquatableArray<ClauseReference>)[],
        Rounding rounding => rounding with { Places = 1 },
        NumberValue => new NumberValue(6),
        Measure => Measure.Of(Inr),
        FactDeclaration { Measure.Kind: MeasureKind.Number } fact => fact == Sales.Declaration ? Costs.Declaration : Sales.Declaration,
        FactDeclaration { Measure.Kind: MeasureKind.Date } => Fact.Date("closing", "1", "When the shop closed").Declaration,
        FactDeclaration => Fact.Truth("other", "1", "Another").Declaration,
        TermDeclaration => Term.Money("net", "Net", Usd).Declaration,
        FieldDeclaration field => (field == SampleItems.Charge.Declaration ? SampleItems.Discount : SampleItems.Charge).Declaration,
        TextField => SampleItems.Customer,
        ItemsDeclaration => SampleItems.Calls.NoneUnlessGiven().Declaration,
        Fold => Fold.Greatest,
        ContractRules.Agreements.Party => Party,
        PowerEffect effect => effect == PowerEffect.Suspend ? PowerEffect.Renew : PowerEffect.Suspend,
        Relation => Relation.AtLeast,
        PeriodAspect => PeriodAspect.Start,
        DateComponent => DateComponent.Year,
        Reading => new Reading("other", "1", "Another?", "Because.", new ReadingOption("gross", "All of it"), new ReadingOption("net", "Less costs")),
        EquatableArray<Node> nodes => nodes.Reverse().ToEquatableArray(),
        Node node => Measuring.Of(node)!.Value.Kind switch
        {
            MeasureKind.Truth => new Not(node),
            MeasureKind.Date => new DateShift(node, 1, 0),
            _ => new Negation(node),
        },
        _ => throw new NotSupportedException($"{part.GetType().Name} cannot be changed."),
    };
}
