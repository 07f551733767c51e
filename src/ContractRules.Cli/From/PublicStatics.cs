using System.Reflection;
using ContractRules.Agreements;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.From;

/// <summary>The public static properties and fields of an assembly. What of it cannot be loaded or made is told, and hides nothing else.</summary>
internal sealed class PublicStatics
{
    /// <summary>What an assembly needs to be loaded.</summary>
    public const string Complete = "its dependencies beside it, and the ContractRules of this command";

    private const string Order = "facts, terms and parties above the agreement that uses them, since static fields are made in the order of the text";

    private readonly string _path;
    private readonly Faults _faults;
    private readonly IReadOnlyList<MemberInfo> _members;

    // What fails when a class is made fails anew for each of its members, and is told once.
    private readonly HashSet<Exception> _told = new(ReferenceEqualityComparer.Instance);

    public PublicStatics(Assembly assembly, string path, Faults faults)
    {
        (_path, _faults) = (path, faults);
        _members = [.. TypesOf(assembly).SelectMany(MembersOf)];
    }

    /// <summary>Whether something to be loaded is missing or is not what it should be.</summary>
    public static bool IsOfLoading(Exception fault) => fault is FileNotFoundException or FileLoadException or TypeLoadException;

    /// <summary>The values of one type, each once.</summary>
    public IReadOnlyList<T> OfType<T>()
        where T : class => [.. _members.Select(ValueOf<T>).OfType<T>().Distinct<object>(ReferenceEqualityComparer.Instance).Cast<T>()];

    private IEnumerable<Type> TypesOf(Assembly assembly)
    {
        Type?[] types;
        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException fault)
        {
            types = fault.Types;
            foreach (var message in fault.LoaderExceptions.OfType<Exception>().Select(cause => cause.Message).Distinct())
            {
                _faults.Add(new Place(_path), $"a type cannot be loaded ({message})", Complete);
            }
        }

        return types.OfType<Type>().Where(type => type is { IsVisible: true, ContainsGenericParameters: false });
    }

    private MemberInfo[] MembersOf(Type type)
    {
        try
        {
            return type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        }
        catch (Exception fault) when (IsOfLoading(fault))
        {
            _faults.Add(new Place($"{_path}: {type.Name}"), $"it cannot be loaded ({fault.Message})", Complete);
            return [];
        }
    }

    private T? ValueOf<T>(MemberInfo member)
        where T : class
    {
        var place = new Place($"{_path}: {member.DeclaringType!.Name}.{member.Name}");
        try
        {
            return member switch
            {
                PropertyInfo { GetMethod: { IsAbstract: false } } property when property.PropertyType == typeof(T) && property.GetIndexParameters().Length == 0 => property.GetValue(null) as T,
                FieldInfo field when field.FieldType == typeof(T) => field.GetValue(null) as T,
                _ => null,
            };
        }
        catch (Exception fault) when (IsOfLoading(fault))
        {
            _faults.Add(place, $"its type cannot be loaded ({fault.Message})", Complete);
        }
        catch (Exception fault) when (fault is TargetInvocationException or TypeInitializationException)
        {
            if (fault.GetBaseException() is var cause && _told.Add(cause))
            {
                Tell(cause, place);
            }
        }

        return null;
    }

    private void Tell(Exception cause, Place place)
    {
        if (cause is AgreementFaultsException wrong)
        {
            foreach (var fault in wrong.Faults)
            {
                _faults.Add(place, $"{fault}", "");
            }
        }
        else
        {
            _faults.Add(place, $"it fails when it is made: {cause.Message}", cause is NullReferenceException or ArgumentNullException ? Order : "");
        }
    }
}
