using Microsoft.Playwright;

namespace ContractRules.Documents.Tests.Html;

/// <summary>The browser of this machine, started once for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Missing = "no chromium on this machine: install Debian's package chromium, or say in CHROMIUM where one is";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is; null where there is none.</summary>
    public static string? Chromium { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    /// <summary>A page of HTML in a window of so many dots; without script, as every page has to do.</summary>
    public async Task<IPage> Open(string html, int width = 1100, int height = 900, bool withScript = false)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = withScript });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return page;
    }

    public async Task InitializeAsync()
    {
        if (Chromium is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
