using ContractRules.Documents.Html;

namespace ContractRules.Documents.Tests.Html;

/// <summary>The form of a page, which a user can replace.</summary>
public sealed class PageTemplateTests
{
    [Fact]
    public void A_template_of_the_users_own_takes_the_place_of_the_shipped_one()
    {
        Assert.True(PageTemplate.TryParse("{{ page.agreement }}|{% for total in page.totals %}{{ total }}{% endfor %}|{{ page.settled_on }}", out var template, out var fault));
        Assert.Null(fault);
        using var output = new StringWriter();
        StatementHtml.Write(Pages.October, new StatementOptions { Template = template }, output);
        Assert.Equal("International VoIP Agreement of 2002-04-25|Fusion pays THIL 6,198.50 USD in all.|", output.ToString());
    }

    [Fact]
    public void A_text_that_is_no_template_is_told_with_its_place()
    {
        Assert.False(PageTemplate.TryParse("<p>{% for total in", out var template, out var fault));
        Assert.Null(template);
        Assert.Contains("1:", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_comes_to_no_end_is_told_and_writes_nothing()
    {
        Assert.True(PageTemplate.TryParse("{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}", out var endless, out _));
        using var output = new StringWriter();

        Assert.Throws<PageTemplateException>(() => endless.Write(new { Name = "" }, output));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void The_shipped_templates_are_templates()
    {
        Assert.All([PageTemplate.Statement, PageTemplate.Report], shipped => Assert.True(PageTemplate.TryParse(shipped.Text, out _, out _)));
        Assert.Contains("page.to_wire", PageTemplate.Statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_brings_its_style_along() =>
        Assert.Matches(@"<style>[^<]*@media print[^<]*</style>", Publish.Readings(Pages.Voip.Agreement).ToText(Format.Html));

    [Fact]
    public void What_a_template_puts_in_is_text_whatever_it_holds()
    {
        var name = "<b onclick=\"x\">&amp; {{ page }}";
        Assert.True(PageTemplate.TryParse("{{ page.name }}", out var template, out _));
        using var output = new StringWriter();
        template.Write(new { Name = name }, output);
        Assert.Equal("&lt;b onclick=&quot;x&quot;&gt;&amp;amp; {{ page }}", output.ToString());
    }
}
