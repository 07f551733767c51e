using System.Reflection;
using ContractRules.Agreements;
using ContractRules.Attribution;

namespace ContractRules.Cli.Input;

/// <summary>An assembly of the user's: its public static agreements, and their registers of cost items.</summary>
internal static class AgreementAssembly
{
    private const string Expected = "an assembly that references ContractRules, such as bin/Debug/net10.0/MyAgreements.dll";

    private const string Order = "facts, terms and parties above the agreement that uses them, since static fields are made in the order of the text";

    /// <summary>What an assembly holds. Where it, or an agreement in it, is wrong, that goes to the faults, and what is left is still read.</summary>
    public static Catalogue Read(string path, Faults faults)
    {
        if (!File.Exists(path))
        {
            faults.Add(new Place(path), "there is no such file", Expected);
            return Catalogue.None;
        }

        try
        {
            return Of(new AgreementLoadContext(Path.GetFullPath(path)).LoadFromAssemblyPath(Path.GetFullPath(path)).GetExportedTypes(), path, faults);
        }
        catch (BadImageFormatException)
        {
            faults.Add(new Place(path), "this is no .NET assembly", Expected);
        }
        catch (Exception fault) when (fault is FileNotFoundException or FileLoadException or TypeLoadException)
        {
            faults.Add(new Place(path), $"the assembly cannot be loaded ({fault.Message})", "its dependencies beside it, and the ContractRules of this command");
        }

        return Catalogue.None;
    }

    private static Catalogue Of(Type[] types, string path, Faults faults)
    {
        // What fails when a class is made fails anew for each of its members, and is told once.
        var told = new HashSet<Exception>(ReferenceEqualityComparer.Instance);
        var agreements = PublicStatic<Agreement>(types, path, told, faults);
        var registers = PublicStatic<CostRegister>(types, path, told, faults);
        if (agreements.Count == 0 && !faults.Any)
        {
            faults.Add(new Place(path), "the assembly holds no agreement", "a public static property or field of the type Agreement in a public class");
        }

        var repeated = agreements.GroupBy(agreement => agreement.Key).Where(same => same.Count() > 1).Select(same => same.Key).ToList();
        foreach (var key in repeated)
        {
            faults.Add(new Place(path), $"two agreements bear the key {Quoting.Of(key)}", "each key once");
        }

        return new Catalogue([.. agreements.Where(agreement => !repeated.Contains(agreement.Key))], [.. registers]);
    }

    private static List<T> PublicStatic<T>(Type[] types, string path, HashSet<Exception> told, Faults faults)
        where T : class =>
    [
        .. types
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(member => ValueOf<T>(member, path, told, faults))
            .OfType<T>()
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<T>(),
    ];

    private static T? ValueOf<T>(MemberInfo member, string path, HashSet<Exception> told, Faults faults)
        where T : class
    {
        try
        {
            return member switch
            {
                PropertyInfo { CanRead: true } property when property.PropertyType == typeof(T) && property.GetIndexParameters().Length == 0 => property.GetValue(null) as T,
                FieldInfo field when field.FieldType == typeof(T) => field.GetValue(null) as T,
                _ => null,
            };
        }
        catch (Exception fault) when (fault is TargetInvocationException or TypeInitializationException)
        {
            if (fault.GetBaseException() is var cause && told.Add(cause))
            {
                Add(cause, new Place($"{path}: {member.DeclaringType!.Name}.{member.Name}"), faults);
            }

            return null;
        }
    }

    private static void Add(Exception cause, Place place, Faults faults)
    {
        if (cause is AgreementFaultsException wrong)
        {
            foreach (var fault in wrong.Faults)
            {
                faults.Add(place, $"{fault}", "");
            }
        }
        else
        {
            faults.Add(place, $"it fails when it is made: {cause.Message}", cause is NullReferenceException or ArgumentNullException ? Order : "");
        }
    }
}
