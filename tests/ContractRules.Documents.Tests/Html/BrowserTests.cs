using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContractRules.Documents.Tests.Html;

/// <summary>The pages as a real browser shows them: to everybody, on a phone, on paper.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    // A4 is 210 by 297 mm, without margins 182 by 265; 96 dots to the inch.
    private const int DotsAcrossPaper = 688;
    private const int DotsDownPaper = 1001;

    public static TheoryData<string> Every { get; } = ["one month", "all months", "an acquisition", "clauses"];

    [BrowserTheory]
    [MemberData(nameof(Every))]
    public async Task Nothing_keeps_anybody_from_reading_a_page(string name)
    {
        var page = await browser.Open(Pages.Named(name), withScript: true);
        var result = await page.RunAxe();
        Assert.True(result.Passes.Length > 10);
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    [BrowserTheory]
    [MemberData(nameof(Every))]
    public async Task A_page_is_no_wider_than_a_phone(string name)
    {
        var page = await browser.Open(Pages.Named(name), width: 390, height: 800, withScript: true);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserTheory]
    [MemberData(nameof(Every))]
    public async Task On_paper_nothing_is_cut_at_the_edge_and_no_row_between_two_sheets(string name)
    {
        var page = await browser.Open(Pages.Named(name), width: DotsAcrossPaper, withScript: true);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await page.EvaluateAsync<string[]>(
            $$"""[...document.querySelectorAll('th, td, svg')].filter(e => e.getBoundingClientRect().right > {{DotsAcrossPaper}} + 1).map(e => e.outerHTML.slice(0, 80))"""));
        Assert.Equal(["avoid"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('tr')].map(e => getComputedStyle(e).breakInside))]"));
    }

    [BrowserTheory]
    [InlineData("one month")]
    [InlineData("a month of profit")]
    public async Task The_figures_of_a_month_fit_on_one_sheet(string name)
    {
        var page = await browser.Open(Pages.Named(name), width: DotsAcrossPaper, withScript: true);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await page.EvaluateAsync<double>("[...document.querySelectorAll('tr.total, tr.closing')].at(-1).getBoundingClientRect().bottom"), 100, DotsDownPaper);
    }

    [BrowserFact]
    public async Task A_figure_opens_how_it_came_about_where_it_stands_without_any_script()
    {
        var page = await browser.Open(Pages.Named("one month"));
        var netProfit = page.Locator("tr", new() { HasText = "Net Profit" }).Locator("details").First;
        await Assertions.Expect(netProfit.Locator(".why")).Not.ToBeVisibleAsync();
        await netProfit.Locator("summary").ClickAsync();
        await Assertions.Expect(netProfit.Locator(".why")).ToBeVisibleAsync();
        await Assertions.Expect(netProfit.Locator(".why")).ToContainTextAsync("Total Revenue");
        await Assertions.Expect(netProfit.Locator(".why")).ToContainTextAsync("222,170.69 USD");
    }

    [BrowserFact]
    public async Task What_is_told_elsewhere_on_the_page_opens_when_it_is_followed()
    {
        var page = await browser.Open(Pages.Named("one month"), withScript: true);
        var closed = await page.EvaluateAsync<JsonElement>("""
            (() => { const link = document.querySelector('.why a[href^="#f-"]'); const target = document.querySelector(link.getAttribute('href'));
              location.hash = link.getAttribute('href'); return { isInside: target.closest('details') !== null, id: target.id }; })()
            """);
        Assert.True(closed.GetProperty("isInside").GetBoolean());
        await Assertions.Expect(page.Locator($"#{closed.GetProperty("id").GetString()}")).ToBeVisibleAsync();
    }
}
