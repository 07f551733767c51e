using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Json;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Architecture;
using ContractRules.Tests.Explanation;
using ContractRules.Values;

namespace ContractRules.Tests.Json;

/// <summary>No type of the language is left to what System.Text.Json makes of public properties: it would lose the figures without a word.</summary>
public sealed class ConverterLawTests
{
    [Fact]
    public void Every_public_type_is_written_by_a_converter_of_its_own_or_refused_loudly() =>
        Assert.Empty(Data().Where(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null).Select(TypeNames.Of));

    [Fact]
    public void A_converter_is_public_and_made_without_arguments_so_that_generated_code_can_make_it() =>
        Assert.Empty(Data()
            .Select(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType)
            .OfType<Type>()
            .Where(converter => !converter.IsVisible || converter.GetConstructor([]) is null)
            .Select(TypeNames.Of));

    [Fact]
    public void A_converter_converts_the_type_that_names_it() => Assert.Empty(Data()
        .Where(type => !type.ContainsGenericParameters)
        .Where(type => !((JsonConverter)Activator.CreateInstance(type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)!.ConverterType!)!).CanConvert(type))
        .Select(TypeNames.Of));

    [Fact]
    public void A_converter_of_a_generic_type_converts_it_alone()
    {
        Type[] types = [typeof(EquatableArray<int>), typeof(EquatableMap<int>), typeof(Outcome<Money>), typeof(PaymentDue<Money>), typeof(List<int>), typeof(Outcome), typeof(int)];
        JsonConverter[] factories = [new EquatableArrayConverter(), new EquatableMapConverter(), new TypedOutcomeConverter(), new PaymentDueConverter()];
        Assert.All(factories.Zip(types), own => Assert.Equal([own.Second], types.Where(own.First.CanConvert)));
    }

    [Fact]
    public void Outcomes_and_payments_of_what_nobody_settles_are_refused()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(default(Outcome<int>)));
        Assert.Throws<NotSupportedException>(() => new PaymentDueConverter().CreateConverter(typeof(PaymentDue<Coupon>), JsonSerializerOptions.Default));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<IPayable>(default(Coupon)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<IAmount>(default(Mark)));
    }

    [Fact]
    public void What_is_refused_to_be_written_wants_its_arguments_all_the_same()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.Throws<ArgumentNullException>("writer", () => new NeedsDocuments().Write(null!, 1, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("value", () => new NeedsDocuments().Write(writer, null!, JsonSerializerOptions.Default));
    }

    [Fact]
    public void Every_converter_is_named_by_a_type()
    {
        var named = Data().Select(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType).OfType<Type>().Select(Definition).ToHashSet();
        Assert.Empty(Packages.PublicTypes(Packages.Language).Where(type => IsConverter(type) && !type.IsAbstract && !named.Contains(Definition(type))).Select(TypeNames.Of));
    }

    [Fact]
    public void A_type_that_is_refused_tells_what_to_do()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(TollRoad.Settle(7)[0]));
        Assert.Contains("Statement has no JSON of its own", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("options.AddContractRules()", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Rule<Money>", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(TollRoad.Cars * Currency.Usd.Of(1, TollRoad.Car))).Message, StringComparison.Ordinal);
        Assert.Contains("Statement", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Statement>("{}")).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Data() => Packages.PublicTypes(Packages.Language).Where(type =>
        !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(Attribute)) && !IsConverter(type));

    private static bool IsConverter(Type type) => type.IsAssignableTo(typeof(JsonConverter));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private readonly record struct Mark : IAmount
    {
        public Measure Measure => Measure.Ratio;
    }

    private readonly record struct Coupon : IPayable
    {
        public Rational Amount => Rational.Zero;

        public Unit Unit => Currency.Usd;

        public Measure Measure => Measure.Of(Unit);
    }
}
