using System.Reflection;
using FsCheck.Xunit;

namespace ContractRules;

/// <summary>
/// A law: a method that holds whatever its parameters are, tried with 200 draws, and at night with fifty times as many. Every type
/// of the test assembly that says how it is drawn can be a parameter. A law that fails tells the seed with which it fails again.
/// </summary>
/// <example>
/// <code>
/// [Law]
/// public void What_the_parties_get_adds_up(Cents amount, Rate share) => Assert.Equal(…);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    /// <summary>How often a law is tried that states nothing else.</summary>
    public const int Draws = 200;

    private static readonly Type[] Known = [.. Types().Distinct().Where(IsDrawn).Select(type => typeof(DrawnAs<>).MakeGenericType(type))];

    public LawAttribute()
    {
        MaxTest = Draws;
        Arbitrary = Known;
        QuietOnSuccess = true;
    }

    /// <summary>How often the law is tried by day; at night fifty times as often, and never less than 10,000 times.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = DrawsOf(value);
    }

    /// <summary>How often a law is tried now that is tried so often by day.</summary>
    public static int DrawsOf(int byDay) => Nightly.Draws(byDay, atNight: 50 * Math.Max(byDay, Draws));

    private static IEnumerable<Type> Types()
    {
        var types = typeof(LawAttribute).Assembly.GetTypes().Where(type => !type.IsGenericTypeDefinition).ToList();
        var laws = types.SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(LawAttribute)));
        return types.Concat(laws.SelectMany(law => law.GetParameters()).Select(parameter => parameter.ParameterType));
    }

    private static bool IsDrawn(Type type) => type.GetInterfaces().Any(face =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IDrawn<>) && face.GetGenericArguments()[0] == type);
}
