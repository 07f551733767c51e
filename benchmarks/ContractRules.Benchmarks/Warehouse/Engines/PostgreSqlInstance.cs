using System.Diagnostics;

namespace ContractRules.Benchmarks.Warehouse.Engines;

/// <summary>An instance of PostgreSQL that listens to nothing but a socket in a folder of its own, and is gone afterwards with all that it held.</summary>
internal sealed class PostgreSqlInstance : IDisposable
{
    private const string User = "rules";

    private readonly DirectoryInfo _folder;
    private readonly string _programs;

    private PostgreSqlInstance(string programs)
    {
        _programs = programs;
        _folder = Directory.CreateTempSubdirectory("warehouse-");
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "nobody", _folder.FullName);
        }

        AsNobody("initdb", "-D", Files, "-U", User, "--auth=trust", "--no-sync");
        AsNobody("pg_ctl", "-D", Files, "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o", $"{Settings} -c listen_addresses='' -c unix_socket_directories={_folder.FullName}", "start");
    }

    /// <summary>How each is set. A month that is lost is settled anew: nothing is written ahead for it.</summary>
    public const string Settings =
        "-c shared_buffers=1GB -c work_mem=256MB -c maintenance_work_mem=256MB -c max_wal_size=4GB -c wal_level=minimal -c max_wal_senders=0 -c fsync=off -c autovacuum=off";

    /// <summary>Where its socket is.</summary>
    public string Host => _folder.FullName;

    private string Files => Path.Combine(_folder.FullName, "data");

    /// <summary>Where the programs of the latest PostgreSQL of Debian's are; null where there is none.</summary>
    public static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderBy(version => Version.Parse($"{Path.GetFileName(version)}.0")).Select(version => Path.Combine(version, "bin")).LastOrDefault(Directory.Exists)
        : null;

    public static PostgreSqlInstance Start() => new(Programs ?? throw new InvalidOperationException("There is no PostgreSQL here; expected Debian's package postgresql."));

    /// <summary>A connection to it.</summary>
    public PostgreSqlDatabase Connect() => new($"Host={Host};Username={User};Database=postgres;Pooling=false;Command Timeout=0");

    public void Dispose()
    {
        AsNobody("pg_ctl", "-D", Files, "-m", "immediate", "stop");
        _folder.Delete(recursive: true);
    }

    // It refuses to run as root.
    private void AsNobody(string program, params IEnumerable<string> arguments)
    {
        var path = Path.Combine(_programs, program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "nobody", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    // The server goes on with what it is given to write to, so that nobody waits for its end.
    private void Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
