using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ContractRules.Documents.Tests.Html;

/// <summary>The page that a person signs, as it is written.</summary>
public sealed partial class StatementPageTests
{
    [Theory]
    [InlineData("one month")]
    [InlineData("all months")]
    [InlineData("an acquisition")]
    [InlineData("clauses")]
    public void A_page_holds_all_of_itself_and_runs_nothing(string name)
    {
        var page = Pages.Named(name);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"<link\b|\bsrc=|@import|url\(https?:|\bon\w+=""", page);
        Assert.All(Addresses().Matches(page).Select(match => match.Groups[1].Value), address => Assert.StartsWith("http://www.w3.org/", address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one month")]
    [InlineData("all months")]
    [InlineData("an acquisition")]
    public void Every_reference_leads_to_one_place_of_the_page(string name)
    {
        var page = Pages.Named(name);
        var ids = Ids().Matches(page).Select(match => match.Groups[1].Value).ToList();
        var targets = Targets().Matches(page).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(targets);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(targets.Except(ids));
    }

    [Fact]
    public void It_tells_who_pays_whom_what_and_when_under_which_text_and_on_which_day_it_was_settled()
    {
        var page = Pages.Named("one month");
        Assert.Contains("Fusion pays THIL 6,198.50 USD in all.", page, StringComparison.Ordinal);
        Assert.Contains("2002-11-30", page, StringComparison.Ordinal);
        Assert.Contains("Turner Hill Investment Limited", page, StringComparison.Ordinal);
        Assert.Contains("Letter of 12 July 2002, in force from 2002-07-12", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Settled on</dt><dd>2004-09-15</dd>", page, StringComparison.Ordinal);
        Assert.Contains(Pages.October.Statements[0].Fingerprint, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_figure_of_a_term_opens_its_derivation_once()
    {
        // 222,170.69 of revenue less all expenses, of which amortization is a twelfth of 298,000, are −4,788.71 and a third of a cent.
        var page = Pages.Named("one month");
        Assert.Contains("<summary>−4,788.71</summary>", page, StringComparison.Ordinal);
        Assert.Matches(@"<summary>−4,788\.71</summary><div class=""why""[^>]*><ol><li style=""--level: 0""[^>]*>Net Profit[^<]* = ≈ −4,788\.713333 USD", page);
        Assert.Equal(1, Regex.Count(page, "<summary>−4,788.71</summary>"));
    }

    [Fact]
    public void It_tells_what_the_other_readings_would_have_paid()
    {
        // Amortization that only reduces Net Profit would not have paid THIL its 6,198.50.
        var page = WebUtility.HtmlDecode(Pages.Named("one month"));
        Assert.Matches(@"(?s)What does it mean that equipment is amortized in favour of the parties\?.*?accounting-only:[^<]*</th><td class="" *"">Fusion \+6,198\.50 USD, THIL −6,198\.50 USD</td>", page);
    }

    [Fact]
    public void Charts_are_named_and_told_in_words()
    {
        var pictures = Pictures().Matches(Pages.Named("all months")).Select(match => XElement.Parse(match.Value)).ToList();
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal(
            ["Profit and its parts", "THIL's investment against its cap", "The loan to THIL, outstanding and repaid to date", "Due in all by then"],
            pictures.Select(picture => picture.Element(svg + "title")!.Value));
        Assert.Contains("THIL to Fusion 126,000.00 USD in 2004-08; Fusion to THIL 389,459.50 USD in 2004-07", pictures[3].Element(svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.All(pictures, picture => Assert.Equal("img", picture.Attribute("role")!.Value));
    }

    [Fact]
    public void A_month_alone_has_no_charts() => Assert.DoesNotContain("<svg", Pages.Named("one month"), StringComparison.Ordinal);

    [Fact]
    public void What_is_undetermined_is_open_and_told_with_what_would_settle_it()
    {
        var page = Pages.Named("all months");
        Assert.Contains("""<td class="number open">""", page, StringComparison.Ordinal);
        Assert.Contains("agreed-fusion-expenses", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("""\bid="([^"]+)""")]
    private static partial Regex Ids();

    [GeneratedRegex("""href="#([^"]+)""")]
    private static partial Regex Targets();

    [GeneratedRegex("""["'(](https?:[^"')]*)""")]
    private static partial Regex Addresses();

    [GeneratedRegex("(?s)<svg.*?</svg>")]
    private static partial Regex Pictures();
}
