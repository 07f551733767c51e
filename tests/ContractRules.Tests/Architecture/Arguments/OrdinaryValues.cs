using System.Collections;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using ContractRules.Values;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>
/// Values of every type that anything public takes or is called on, as programs make them: what some values lead to through
/// what they show, and what public constructors and methods make of these.
/// </summary>
internal sealed class OrdinaryValues
{
    private const int OfEachType = 4;
    private const int OfPlainTypes = 12;
    private const int MostTries = 30;

    private readonly Dictionary<Type, List<object>> _byType = [];

    /// <summary>All that these values lead to, a few of each type.</summary>
    public static OrdinaryValues From(params IEnumerable<object> roots)
    {
        var values = new OrdinaryValues();
        foreach (var root in roots)
        {
            values.Add(root);
        }

        return values;
    }

    /// <summary>Those of a type, or of what derives from it.</summary>
    public IReadOnlyList<object> Of(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying)
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : _byType.TryGetValue(type, out var exact) ? [.. exact, .. Lists(type)]
        : typeof(Delegate).IsAssignableFrom(type) ? [.. Of(ResultOf(type)).Take(OfEachType).Select(result => Function(type, result))]
        : [.. _byType.Where(known => type.IsAssignableFrom(known.Key)).SelectMany(known => known.Value.Take(2)).Concat(Lists(type))];

    /// <summary>The types met that are made of a generic one: <c>Rule&lt;Money&gt;</c> of <c>Rule&lt;&gt;</c>.</summary>
    public IEnumerable<Type> MadeOf(Type generic) => _byType.Keys
        .SelectMany(type => new[] { type, type.BaseType })
        .OfType<Type>()
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == generic)
        .Distinct();

    /// <summary>Takes up what a member gives, where there is nothing of its type yet.</summary>
    public void AddIfNew(PublicMember member)
    {
        var values = member.Parameters
            .Select(parameter => parameter.ParameterType.IsByRefLike || parameter.IsOut ? [] : Of(parameter.ParameterType))
            .ToArray();
        var instances = member.NeedsInstance ? Of(member.Method.DeclaringType!) : [null!];
        if (Of(member.Gives!).Count > 0 || instances.Count == 0 || values.Any(known => known.Count == 0))
        {
            return;
        }

        var random = new Random(1);
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                if (member.Call(instances[random.Next(instances.Count)], [.. values.Select(known => known[random.Next(known.Count)])]) is { } made)
                {
                    Add(made);
                }

                return;
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or ContractRules.Agreements.AgreementFaultsException)
            {
                // Some ordinary values do not go together.
            }
        }
    }

    /// <summary>Takes up a value with all that it shows.</summary>
    public void Add(object value)
    {
        var waiting = new Queue<object>([value]);
        while (waiting.TryDequeue(out var next))
        {
            if (!_byType.TryGetValue(next.GetType(), out var known))
            {
                _byType.Add(next.GetType(), known = []);
            }

            if (known.Count < (next is string or int or decimal ? OfPlainTypes : OfEachType))
            {
                known.Add(next);
                ShownBy(next).ToList().ForEach(waiting.Enqueue);
            }
        }
    }

    /// <summary>A function that gives one value, whatever it is given.</summary>
    public static Delegate Function(Type type, object? result)
    {
        var parameters = type.GetMethod("Invoke")!.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType));
        return Expression.Lambda(type, Expression.Constant(result, ResultOf(type)), parameters).Compile();
    }

    public static Type ResultOf(Type function) => function.GetMethod("Invoke")!.ReturnType;

    /// <summary>A list of these items, of whatever type of list.</summary>
    public static object? ListOf(Type type, Array items) => type switch
    {
        _ when type.IsInstanceOfType(items) => items,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(EquatableArray<>) =>
            type.GetMethod("op_Implicit", [items.GetType()])!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [items], null),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) =>
            typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.CreateRange) && method.GetParameters().Length == 1)
                .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [items]),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(List<>) => Activator.CreateInstance(type, items),
        _ => null,
    };

    /// <summary>What a type of list holds; null where it is none.</summary>
    public static Type? ItemOf(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .FirstOrDefault(many => many.IsGenericType && many.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private IEnumerable<object> Lists(Type type)
    {
        if (ItemOf(type) is not { IsGenericParameter: false } item)
        {
            return [];
        }

        var items = Of(item);
        return items.Count == 0
            ? []
            : Enumerable.Range(0, OfEachType)
                .Select(count => ListOf(type, Filled(item, [.. Enumerable.Range(0, count).Select(place => items[place % items.Count])])))
                .OfType<object>();
    }

    public static Array Filled(Type item, params object?[] items)
    {
        var list = Array.CreateInstance(item, items.Length);
        for (var place = 0; place < items.Length; place++)
        {
            list.SetValue(items[place], place);
        }

        return list;
    }

    private static IEnumerable<object> ShownBy(object value)
    {
        var items = value is IEnumerable many and not string ? many.Cast<object?>().Take(200) : [];
        var properties = value.GetType().Namespace?.StartsWith(nameof(ContractRules), StringComparison.Ordinal) == true
            ? value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
            : [];
        return items.Concat(properties.Select(property => Shown(property, value))).OfType<object>();
    }

    // An outcome that is undetermined shows no value.
    private static object? Shown(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException)
        {
            return null;
        }
    }
}
