#:property PublishAot=false

// Adds up what mutation testing found: mutation-scores.cs -- FOLDER. A line for each report under it, then each mutant that no test saw.
using System.Globalization;
using System.Text.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var reports = Directory.EnumerateFiles(args[0], "mutation-report.json", SearchOption.AllDirectories)
    .Order(StringComparer.Ordinal)
    .Select(path => (Folder: Path.GetRelativePath(args[0], Path.GetDirectoryName(Path.GetDirectoryName(path)!)!), Mutants: Mutants(path)))
    .ToList();

Console.WriteLine("| folder | mutants | killed | survived | not covered | score |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
foreach (var (folder, mutants) in reports)
{
    var (killed, survived, uncovered) = (Count(mutants, "Killed", "Timeout"), Count(mutants, "Survived"), Count(mutants, "NoCoverage"));
    var all = killed + survived + uncovered;
    Console.WriteLine($"| {folder} | {all} | {killed} | {survived} | {uncovered} | {(all is 0 ? "" : $"{100m * killed / all:0.0} %")} |");
}

foreach (var mutant in reports.SelectMany(report => report.Mutants).Where(mutant => mutant.Status is "Survived" or "NoCoverage"))
{
    Console.WriteLine($"{mutant.File}:{mutant.Line}: {mutant.Status}: {mutant.Original} → {mutant.Replacement}");
}

static int Count(IEnumerable<Mutant> mutants, params string[] statuses) => mutants.Count(mutant => statuses.Contains(mutant.Status));

static List<Mutant> Mutants(string path)
{
    using var report = JsonDocument.Parse(File.ReadAllText(path));
    return
    [
        .. from file in report.RootElement.GetProperty("files").EnumerateObject()
           let lines = file.Value.GetProperty("source").GetString()!.Split('\n')
           from mutant in file.Value.GetProperty("mutants").EnumerateArray()
           let start = mutant.GetProperty("location").GetProperty("start")
           let end = mutant.GetProperty("location").GetProperty("end")
           let line = start.GetProperty("line").GetInt32()
           let column = start.GetProperty("column").GetInt32() - 1
           let original = lines[line - 1][column..(end.GetProperty("line").GetInt32() == line ? end.GetProperty("column").GetInt32() - 1 : ^0)]
           select new Mutant(
               Path.GetRelativePath(Environment.CurrentDirectory, file.Name),
               line,
               mutant.GetProperty("status").GetString()!,
               original.Trim(),
               mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ")),
    ];
}

internal sealed record Mutant(string File, int Line, string Status, string Original, string Replacement);
