using System.Diagnostics;
using System.Reflection;
using ContractRules.Agreements;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>One member called with ordinary values, and then with each hostile one in the place of each.</summary>
internal sealed class Trial(PublicMember member, OrdinaryValues ordinary)
{
    private const int MostTries = 100;

    private readonly List<string> _faults = [];

    /// <summary>Whether it can be called at all with ordinary values: only then is anything learnt from hostile ones.</summary>
    public bool IsReached { get; private set; }

    public string Name => member.Name;

    /// <summary>What went wrong.</summary>
    public IEnumerable<string> Faults => _faults.Distinct();

    public static Trial Of(PublicMember member, OrdinaryValues ordinary)
    {
        var trial = new Trial(member, ordinary);
        if (!ArgumentLaws.NotReached.ContainsKey(member.Name))
        {
            trial.Run();
        }

        return trial;
    }

    private void Run()
    {
        var instances = member.NeedsInstance ? ordinary.Of(member.Method.DeclaringType!).Take(3).ToArray() : [null!];
        var values = member.Parameters.Select(parameter => parameter.IsOut ? [null!] : ordinary.Of(parameter.ParameterType)).ToArray();
        if (instances.Length == 0 || values.Any(known => known.Count == 0))
        {
            return;
        }

        var taken = Reach(instances, values) ?? [.. values.Select(known => (object?)known[0])];
        foreach (var instance in instances.Concat(OfNothing))
        {
            Expose(instance, taken);
        }
    }

    // What was never made: a structure of nothing but zeros.
    private IEnumerable<object> OfNothing =>
        member is { NeedsInstance: true, Method.DeclaringType: { IsValueType: true } type } ? [Activator.CreateInstance(type)!] : [];

    // Some ordinary values do not go together.
    private object?[]? Reach(object[] instances, IReadOnlyList<object>[] values)
    {
        var random = new Random(1);
        for (var tries = 0; tries < MostTries; tries++)
        {
            object?[] arguments = [.. values.Select(known => known[tries == 0 ? 0 : random.Next(known.Count)])];
            if (Try(instances[tries == 0 ? 0 : random.Next(instances.Length)], [.. arguments], "ordinary values") is null)
            {
                IsReached = true;
                return arguments;
            }
        }

        return null;
    }

    private void Expose(object? instance, object?[] taken)
    {
        if (member.Parameters.Length == 0)
        {
            Try(instance, [], "nothing");
        }

        foreach (var (place, parameter) in member.Parameters.Index().Where(one => !one.Item.IsOut))
        {
            foreach (var hostile in HostileValues.Of(parameter.ParameterType))
            {
                object?[] arguments = [.. taken];
                arguments[place] = hostile;
                var thrown = Try(instance, arguments, $"{parameter.Name} = {Told(hostile)}");
                if (hostile is null && IsNeeded(parameter) && thrown is not ArgumentException && !IsMadeBySettling)
                {
                    _faults.Add($"{member.Name} takes null for {parameter.Name}");
                }
            }
        }
    }

    private Exception? Try(object? instance, object?[] arguments, string given)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            member.Call(instance, arguments);
            return null;
        }
        catch (Exception exception)
        {
            if (!IsRefusal(exception))
            {
                var place = exception.StackTrace?.Split('\n')[0].Trim();
                _faults.Add($"{member.Name}, given {given}: {exception.GetType().Name}, {exception.Message} {place}");
            }

            return exception;
        }
        finally
        {
            if (watch.Elapsed > TimeSpan.FromSeconds(5))
            {
                _faults.Add($"{member.Name}, given {given}, takes {watch.Elapsed}");
            }
        }
    }

    private bool IsRefusal(Exception exception) => exception switch
    {
        ArgumentException { ParamName: var name } => !string.IsNullOrEmpty(name),
        AgreementFaultsException => true,
        _ => DocumentedExceptions.Tell(member.Method, exception.GetType()),
    };

    // Records that settling, explaining and comparing make: whoever makes one with nothing in it reads nothing from it.
    private bool IsMadeBySettling =>
        member.Method.IsConstructor && ArgumentLaws.MadeBySettling.Contains(member.Method.DeclaringType!.Name.Split('`')[0]);

    private static bool IsNeeded(ParameterInfo parameter) => !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static string Told(object? value)
    {
        try
        {
            var words = $"{value ?? "null"}";
            return new string([.. words.Take(40).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter)]);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or ArgumentException)
        {
            return value!.GetType().Name;
        }
    }
}
