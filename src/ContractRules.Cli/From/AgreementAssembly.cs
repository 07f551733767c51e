using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.From;

/// <summary>An assembly of the user's: its public static agreements, their registers of cost items and their facts that receipts give.</summary>
internal static class AgreementAssembly
{
    private const string Expected = "an assembly that references ContractRules, such as bin/Debug/net10.0/MyAgreements.dll";

    // Loading takes as much memory as the file is long.
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>What an assembly holds. Where it, or an agreement in it, is wrong, that goes to the faults, and what is left is still read.</summary>
    public static Catalogue Read(string path, Faults faults)
    {
        try
        {
            if (WhyNoFile(path) is { } found)
            {
                faults.Add(new Place(path), found, Expected);
                return Catalogue.None;
            }

            var full = Path.GetFullPath(path);
            return ContextOf(full, faults)?.LoadFromAssemblyPath(full) is { } assembly ? Of(new PublicStatics(assembly, path, faults), path, faults) : Catalogue.None;
        }
        catch (BadImageFormatException)
        {
            faults.Add(new Place(path), "this is no .NET assembly", Expected);
        }
        catch (Exception fault) when (PublicStatics.IsOfLoading(fault))
        {
            faults.Add(new Place(path), $"the assembly cannot be loaded ({fault.Message})", PublicStatics.Complete);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            faults.Add(new Place(path), $"the file cannot be read ({fault.Message})", Expected);
        }

        return Catalogue.None;
    }

    private static string? WhyNoFile(string path)
    {
        if (Directory.Exists(path))
        {
            return "this is a directory";
        }

        if (!File.Exists(path))
        {
            return "there is no such file";
        }

        using var file = File.OpenRead(path);
        return !file.CanSeek ? "this is a pipe or a device"
            : file.Length > MostBytes ? $"the file is longer than {MostBytes / 1024 / 1024} MB"
            : null;
    }

    private static AgreementLoadContext? ContextOf(string path, Faults faults)
    {
        try
        {
            return new AgreementLoadContext(path);
        }
        catch (InvalidOperationException)
        {
            faults.Add(new Place(Path.ChangeExtension(path, ".deps.json")), "this list of dependencies cannot be read", "the file that the build wrote beside the assembly, or none");
            return null;
        }
    }

    private static Catalogue Of(PublicStatics made, string path, Faults faults)
    {
        var agreements = made.OfType<Agreement>();
        var registers = made.OfType<CostRegister>();
        var receiptFacts = made.OfType<ReceiptFacts>();
        if (agreements.Count == 0 && !faults.Any)
        {
            faults.Add(new Place(path), "the assembly holds no agreement", "a public static property or field of the type Agreement in a public class");
        }

        var repeated = agreements.GroupBy(agreement => agreement.Key).Where(same => same.Count() > 1).Select(same => same.Key).ToList();
        foreach (var key in repeated)
        {
            faults.Add(new Place(path), $"two agreements bear the key {Quoting.Of(key)}", "each key once");
        }

        return new Catalogue([.. agreements.Where(agreement => !repeated.Contains(agreement.Key))], [.. registers], [.. receiptFacts]);
    }
}
