using System.Text;
using ContractRules.Documents.Ventures;

namespace ContractRules.Documents.Tests.Ventures;

/// <summary>Facts of many ventures, read from CSV and from lines of JSON: what they give, and where what is wrong stands.</summary>
public sealed class VentureFileTests
{
    // A third of 100, and of 100 + 50.01: 33.33, and 50.00 less 33.33.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void Rows_are_settled_and_written_in_the_order_in_which_they_stand_however_many_are_read_at_once(int lot)
    {
        var run = VenturesRun.Of("venture,period,sales,open,since\nA,2024-01,100,true,2024-01-05\nB,2024-01,,true,\nA,2024-02,50.01,,\n\n,,,,\n", lot: lot);

        Assert.Empty(run.Faults);
        Assert.Equal(
            [
                "venture,period,in-force,total,third,rent,is-new,payment 1,undetermined",
                "A,2024-01,2024-01-01,100,100/3,33.33,true,33.33,",
                "B,2024-01,2024-01-01,,,,,,total; third; rent; is-new; payment 1",
                "A,2024-02,2024-01-01,150.01,15001/300,16.67,false,16.67,",
            ],
            run.Lines);
    }

    [Fact]
    public void Rows_are_gone_through_once_and_nobody_goes_on_in_the_middle_of_them()
    {
        using var file = Receive.Ventures(new MemoryStream(Encoding.UTF8.GetBytes("venture,period\nA,2024-01\nA,2024-02\n")), "shops", Shop.Agreement).Value!;

        Assert.Single(file.Lots(rowsALot: 1).Take(1));
        Assert.Throws<InvalidOperationException>(() => file.Settle(Shop.Plan).ToList());
    }

    [Fact]
    public void Lines_of_json_give_the_same_as_csv()
    {
        const string Csv = "venture,period,sales,open,since\nA,2024-01,100,true,2024-01-05\n\"B, \"\"the\"\" second\",2024-01,0.1,false,\nA,2024-02,,,\n";
        const string Json = """
            {"venture":"A","period":"2024-01","values":{"sales":"100","open":true,"since":"2024-01-05"}}
            {"venture":"B, \"the\" second","period":"2024-01","values":{"sales":0.1,"open":"false","since":null}}
            {"period":"2024-02","venture":"A"}
            """;

        Assert.Equal(VenturesRun.Of(Csv).Lines, VenturesRun.Of(Json).Lines);
        Assert.Equal(VenturesRun.Of(Csv, asJson: true).Lines, VenturesRun.Of(Json, asJson: true).Lines);
    }

    [Fact]
    public void Lines_of_json_are_written_with_terms_and_payments_apart() => Assert.Equal(
        [
            """{"venture":"A","period":"2024-01","inForce":"2024-01-01","terms":{"total":"100","third":"100/3","rent":"33.33","is-new":true},"payments":{"1":"33.33"},"undetermined":[]}""",
            """{"venture":"A","period":"2024-02","inForce":"2024-01-01","terms":{"total":null,"third":null,"rent":null,"is-new":false},"payments":{"1":null},"undetermined":["total","third","rent","payment 1"]}""",
        ],
        VenturesRun.Of("venture,period,sales,open,since\nA,2024-01,100,true,2024-01-05\nA,2024-02,,,\n", asJson: true).Lines);

    [Fact]
    public void What_is_wrong_in_csv_is_told_at_its_cell_and_stops_its_venture_alone()
    {
        var run = VenturesRun.Of(
            """
            venture,period,sales,open,since
            A,2024-01,1x,true,2024-01-05
            B,2024-01,-5,true,
            C,2024-01,10,true,2024-01-05
            A,2024-02,1,true,
            D,2024-1,10,true,
            C,2024-03,10,,
            E,2024-01,10,true
            "F",2024-01,"1
            F,2024-01,2,true,
            G,2024-01,9,true,
            ,2024-01,10,true,
            H,2024-01,10,true,
            """);

        Assert.Equal(
            [
                "shops:2:11: sales: '1x' is no plain number: it carries a unit; expected a number of USD, at least 0, with at most 2 decimals, such as 1234.5",
                "shops:3:11: B, 2024-01: found -5; expected a number of USD, at least 0, with at most 2 decimals",
                "shops:6:3: '2024-1' is no period of this agreement; expected a month such as 2002-10",
                "shops:7:3: C, 2024-03: the period does not follow 2024-01; expected 2024-02",
                "shops:8:18: the line has 4 cells; expected 5, one for each column",
                "shops:9:13: a quote is never closed; expected a second quote at the end of the cell, on the same line",
                "shops:12:1: the venture is missing; expected its name",
            ],
            run.Faults.OrderBy(fault => int.Parse(fault.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        // After a row of nobody nothing is read: which amounts would be missing, and whose, nobody can tell.
        Assert.Equal(["venture", "C", "G"], run.Lines.Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void What_is_wrong_in_json_is_told_with_its_path_and_stops_its_venture_alone()
    {
        var run = VenturesRun.Of(
            """
            {"venture":"A","period":"2024-01","values":{"sales":"1x"}}
            {"venture":"B","period":"2024-01","values":{"sales":{}}}
            {"venture":"C","period":"2024-01","values":{"sale":"1"}}
            {"venture":"D","period":"2024-01","facts":{}}
            {"venture":"E"}
            {"venture":"F","period":"2024-01","values":{"sales":-1}}
            {"venture":"G","period":"2024-01","values":{"sales":1e2}}
            {"venture":"H","period":"2024-01","values":{"sales":"1","sales":"2"}}
            {"venture":"I","period":"2024-01","period":"2024-02"}
            {"venture":"J","period":"2024-01","values":{"open":"\ud800","sales":"5"}}
            {"venture":"K","period":"2024-01","values":{"sales":1}}
            """);

        Assert.Equal(
            [
                "shops:1:1: $.values.sales", "shops:2:1: $.values.sales", "shops:3:1: $.values.sale", "shops:4:1: $.facts", "shops:5:1: $.period",
                "shops:6:1: $.values.sales", "shops:7:1: $.values.sales", "shops:8:1: $.values.sales", "shops:9:1: $.period", "shops:10:1",
            ],
            run.Faults.Select(fault => fault.Split(": ") is var parts && parts[1].StartsWith('$') ? $"{parts[0]}: {parts[1]}" : parts[0])
                .OrderBy(place => int.Parse(place.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["venture", "K"], run.Lines.Select(line => line.Split(',')[0]));
    }

    [Theory]
    [InlineData("""{"period":"2024-01"}""", "shops:2:1: $.venture: the venture is missing")]
    [InlineData("""{"venture":"B","period":"2024-01",""", "shops:2:34: the line is no JSON")]
    [InlineData("""[1]""", "shops:2:1: $.venture: the venture is missing")]
    [InlineData("""{"venture":"B\nC","period":"2024-01"}""", "shops:2:1: $.period: the name 'B\nC' takes more than one line")]
    public void Where_nobody_can_tell_whose_a_row_is_nothing_more_is_read(string line, string told)
    {
        var run = VenturesRun.Of($$"""{"venture":"A","period":"2024-01"}{{'\n'}}{{line}}{{'\n'}}{"venture":"D","period":"2024-01"}""", lot: 10);

        Assert.StartsWith(told, Assert.Single(run.Faults), StringComparison.Ordinal);
        Assert.Equal(["venture", "A"], run.Lines.Select(written => written.Split(',')[0]));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("venture\nA\n", "there are no columns but the first")]
    [InlineData("venture,sales\nA,1\n", "the first column is 'sales'")]
    [InlineData("name,period,sales\nA,2024-01,1\n", "the first column is 'name'")]
    [InlineData("venture,period,sale\nA,2024-01,1\n", "no fact is called 'sale'")]
    [InlineData("venture,period,sales,sales\nA,2024-01,1,1\n", "column 'sales' is repeated")]
    [InlineData("venture,period,known-on\nA,2024-01,2024-02-01\n", "on which days its rows became known")]
    public void A_first_line_that_is_wrong_is_told_and_nothing_is_read(string text, string told) =>
        Assert.Contains(told, Assert.Single(VenturesRun.Of(text).Faults), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_stop_their_venture_and_are_told_at_their_character()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("\n\nventure,period,sales,open\nA,2024-01,1,true\nBé,2024-01,"), 0xFF, .. Encoding.UTF8.GetBytes("1,true\nA,2024-02,1,\nBé,2024-02,1,\n"), 0xC3, (byte)',', (byte)'\n', .. "C,2024-01,1,\n"u8];
        var run = VenturesRun.Of(text, lot: 10);

        Assert.Equal(
            ["shops:5:12: bytes that are no UTF-8; expected text in UTF-8", "shops:8:1: bytes that are no UTF-8; expected text in UTF-8"], run.Faults);
        // Whose the last of them are nobody can tell, so nothing is read after it.
        Assert.Equal(["venture", "A", "A"], run.Lines.Select(line => line.Split(',')[0]));
    }

    [Theory]
    [InlineData("venture,period", true)]
    [InlineData("\uFEFF\"venture\",period", true)]
    [InlineData("{\"venture\":\"A\"}", true)]
    [InlineData("period,venture", false)]
    [InlineData("ventures,period", false)]
    [InlineData("{ \"$schema\": \"urn:contract-rules:facts:1\" }", false)]
    [InlineData("", false)]
    public void A_text_of_ventures_is_told_by_its_first_line(string first, bool expected) => Assert.Equal(expected, VentureFile.BeginsSo(first));
}
