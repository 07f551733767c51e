using System.Reflection;
using ContractRules.Agreements;
using ContractRules.Testing.Laws;
using ContractRules.Values;

namespace ContractRules.Testing.Xunit;

/// <summary>A test method read as a law of an agreement.</summary>
/// <param name="method">The method.</param>
/// <param name="instance">On what it is called; null where it is static.</param>
internal sealed class AgreementProperty(MethodInfo method, object? instance)
{
    private readonly AgreementPropertyAttribute _asked = method.GetCustomAttribute<AgreementPropertyAttribute>()!;
    private readonly DrawnArguments _arguments = new(method);

    /// <summary>Tries it.</summary>
    /// <exception cref="InvalidOperationException">It asks for what cannot be drawn, or names no agreement.</exception>
    public LawCheck Check() => AgreementOf(_asked).CheckLaw(method.Name.Replace('_', ' '), Holds, new LawTrial
    {
        Cases = _asked.MaxTest,
        Seed = _asked.Seed,
        AnyReading = !_asked.AsRead,
        Terms = [.. _asked.Terms.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        LeastDetermined = new Rational(_asked.LeastPercentDetermined, 100),
        WithKnowledge = _arguments.NeedKnowledge,
        Shape = new TimelineShape
        {
            First = FirstOf(_asked),
            AtLeast = _asked.AtLeast,
            AtMost = _asked.AtMost,
            NothingMissing = _asked.NothingMissing,
        },
    });

    private bool Holds(DrawnCase drawn) => _arguments.Of(drawn).All(arguments => Told(method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null)));

    private static SettlementPeriod? FirstOf(AgreementPropertyAttribute asked) => asked.First is null ? null
        : SettlementPeriod.TryParse(asked.First, out var first) ? first
        : throw new InvalidOperationException($"'{asked.First}' is no period; expected one such as 2024-01, 2024-Q1, 2024 or 2024-01-01/2024-01-31.");

    private static bool Told(object? result)
    {
        switch (result)
        {
            case bool holds:
                return holds;
            case Task<bool> later:
                return later.GetAwaiter().GetResult();
            case Task later:
                later.GetAwaiter().GetResult();
                return true;
            case null:
                return true;
            default:
                throw new InvalidOperationException($"A property gives {result.GetType().Name}; expected a truth, a task of one, or nothing.");
        }
    }

    private static Agreement AgreementOf(AgreementPropertyAttribute asked)
    {
        const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var found = asked.Type.GetProperty(asked.Member, AnyStatic)?.GetValue(null) ?? asked.Type.GetField(asked.Member, AnyStatic)?.GetValue(null);
        return found as Agreement
            ?? throw new InvalidOperationException($"{asked.Type.Name}.{asked.Member} is no agreement; expected a static property or field that is one.");
    }
}
