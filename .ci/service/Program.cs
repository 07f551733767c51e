// Settles ventures under one agreement, period by period: facts come in, statements and their explanations go out.
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

var agreement = InternationalVoipAgreement.Agreement;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Ventures>(options => options.UseSqlite(builder.Configuration.GetConnectionString("Ventures")));
var service = builder.Build();
using (var scope = service.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<Ventures>().Database.EnsureCreated();
}

service.MapPost("/ventures/{venture}/facts", async (string venture, DateOnly settledOn, HttpRequest request, Ventures ventures) =>
{
    var text = await SourceText.ReadAsync(request.Body, request.HasJsonContentType() ? "facts.json" : "facts.csv");
    var carried = await ventures.CarriedBy(venture);
    var received = Receive.Facts(text, agreement);
    if (received.Value?.Periods.Any(facts => facts.Period.Start <= carried.Through?.End) is true)
    {
        return Results.Conflict($"{venture} is settled through {carried.Through}");
    }

    var settling = received.Then(facts => facts.Settle(agreement, Carried.Of(carried)));
    if (settling.Value is not { } settled)
    {
        return Results.BadRequest(settling.Faults.Select(fault => $"{fault}"));
    }

    foreach (var facts in settled.Facts)
    {
        carried = agreement.Settle(facts, carried).Carried;
        ventures.Add(new SettledPeriod(venture, carried.Periods, facts.Period.Start.ToDateOnly(), settledOn, facts, carried));
    }

    return await ventures.HasSaved()
        ? Told(Publish.Statements(settled), Format.Json)
        : Results.Conflict($"{venture} was settled by another request meanwhile");
});

service.MapGet("/ventures/{venture}/statements/{period}", async (string venture, SettlementPeriod period, HttpRequest request, Ventures ventures) =>
    await ventures.SettleAgain(agreement, venture, period) is var (settled, settledOn)
        ? Told(Publish.Statements(settled, new StatementOptions { SettledOn = settledOn }), AskedFor(request))
        : Results.NotFound());

service.MapGet("/ventures/{venture}/statements/{period}/explanations/{term}", async (string venture, SettlementPeriod period, string term, HttpRequest request, Ventures ventures) =>
    await ventures.SettleAgain(agreement, venture, period) is var (settled, _) && settled.Statements[0].Explain(term) is { } derivation
        ? Told(Publish.Explanation(agreement, [derivation], depth: 2), AskedFor(request))
        : Results.NotFound());

service.Run();

static IResult Told(Publication publication, Format? format) => format is { } known
    ? Results.Text(publication.ToText(known), known.MediaType())
    : Results.StatusCode(StatusCodes.Status406NotAcceptable);

// The format that the request accepts most; JSON where it says nothing.
static Format? AskedFor(HttpRequest request) => request.GetTypedHeaders().Accept is { Count: > 0 } accepted
    ? accepted.OrderByDescending(range => range.Quality ?? 1)
        .SelectMany(range => Enum.GetValues<Format>().Where(format => MediaTypeHeaderValue.Parse(format.MediaType()).IsSubsetOf(range)))
        .Cast<Format?>()
        .FirstOrDefault()
    : Format.Json;
