using System.Reflection;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Testing.Laws;
using ContractRules.Values;

namespace ContractRules.Testing.Xunit;

/// <summary>The arguments of a property: what of a case each parameter asks for, by its type.</summary>
internal sealed class DrawnArguments
{
    private static readonly Dictionary<Type, Func<DrawnCase, object>> _ofCases = new()
    {
        [typeof(DrawnCase)] = drawn => drawn,
        [typeof(Agreement)] = drawn => drawn.Read,
        [typeof(Timeline)] = drawn => drawn.Settled,
        [typeof(StatementList)] = drawn => drawn.Statements,
        [typeof(IReadOnlyList<Statement>)] = drawn => drawn.Statements,
        [typeof(EquatableArray<Statement>)] = drawn => (EquatableArray<Statement>)drawn.Statements,
        [typeof(EquatableArray<PeriodFacts>)] = drawn => drawn.Facts,
        [typeof(IReadOnlyList<PeriodFacts>)] = drawn => drawn.Facts,
        [typeof(Knowledge)] = drawn => drawn.Knowledge!,
    };

    private static readonly Dictionary<Type, Func<DrawnCase, int, object>> _ofPeriods = new()
    {
        [typeof(Statement)] = (drawn, place) => drawn.Statements[place],
        [typeof(PeriodFacts)] = (drawn, place) => drawn.Facts[place],
    };

    private readonly Type[] _asked;

    /// <summary>The arguments of a method.</summary>
    /// <exception cref="InvalidOperationException">A parameter asks for what cannot be drawn.</exception>
    public DrawnArguments(MethodInfo method)
    {
        _asked = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
        var unknown = method.GetParameters().Where(parameter => !_ofCases.ContainsKey(parameter.ParameterType) && !_ofPeriods.ContainsKey(parameter.ParameterType)).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidOperationException(
                $"{method.Name} asks for {string.Join(" and for ", unknown.Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}"))}, which is not drawn from an agreement; "
                + "expected Agreement, Timeline, StatementList, IReadOnlyList<Statement>, EquatableArray<PeriodFacts>, Knowledge, DrawnCase, or Statement and PeriodFacts of each period.");
        }
    }

    /// <summary>Whether the days on which facts became known are asked for.</summary>
    public bool NeedKnowledge => _asked.Contains(typeof(Knowledge));

    /// <summary>The arguments for a case, once, or for each of its periods where one asks for that of a period.</summary>
    public IEnumerable<object[]> Of(DrawnCase drawn) => _asked.Any(_ofPeriods.ContainsKey)
        ? Enumerable.Range(0, drawn.Facts.Count).Select(place => Of(drawn, place))
        : [Of(drawn, place: 0)];

    private object[] Of(DrawnCase drawn, int place) =>
        [.. _asked.Select(type => _ofPeriods.TryGetValue(type, out var ofPeriod) ? ofPeriod(drawn, place) : _ofCases[type](drawn))];
}
