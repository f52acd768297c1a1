using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>Cities where books are published, newspapers printed and meetings held.</summary>
internal static class Places
{
    private static readonly HashSet<string> Cities = new(StringComparer.OrdinalIgnoreCase)
    {
        "Abidjan", "Abu Dhabi", "Abuja", "Accra", "Addis Ababa", "Aden", "Aleppo", "Algiers", "Amman", "Amsterdam", "Ankara", "Antananarivo", "Antwerp", "Apia", "Asmara",
        "Asunción", "Athens", "Auckland", "Baghdad", "Baku", "Bali",
        "Bamako", "Bangkok", "Bangui", "Barcelona", "Basel", "Beijing", "Beirut", "Belfast", "Belgrade", "Berlin", "Bern", "Berne", "Bishkek", "Bogotá", "Bogota", "Bonn", "Boston",
        "Brasília", "Brasilia", "Bratislava", "Brazzaville", "Brussels",
        "Bucharest", "Budapest", "Buenos Aires", "Bujumbura", "Cairo", "Cambridge", "Cambridge, MA", "Canberra", "Cape Town", "Caracas", "Cartagena", "Chicago", "Chişinău",
        "Chisinau", "Colombo", "Conakry", "Copenhagen", "Cotonou", "Dakar", "Damascus",
        "Dar es Salaam", "Delhi", "Dhaka", "Dili", "Djibouti", "Doha", "Donetsk", "Dublin", "Dubrovnik", "Dushanbe", "Edinburgh", "Freetown", "Gaborone", "Geneva", "Glasgow",
        "Grozny", "Guatemala City", "Hanoi", "Harare", "Havana", "Helsinki", "Hong Kong",
        "Islamabad", "Istanbul", "Jakarta", "Jerusalem", "Johannesburg", "Juba", "Kabul", "Kampala", "Kathmandu", "Kharkiv", "Khartoum", "Kiev", "Kigali", "Kingston", "Kinshasa",
        "Kuala Lumpur", "Kuwait City", "Kyiv", "La Paz", "Lagos",
        "Lausanne", "Leiden", "Lilongwe", "Lima", "Lisbon", "Livingstone", "Ljubljana", "Lomé", "Lome", "London", "Los Angeles", "Luanda", "Lusaka", "Luxembourg", "Lyon", "Madrid",
        "Managua", "Manama", "Manila", "Maputo", "Melbourne", "Mexico City", "Milan",
        "Minsk", "Mogadishu", "Monrovia", "Montevideo", "Montreal", "Moscow", "Mumbai", "Munich", "Muscat", "Nairobi", "N’Djamena", "Nassau", "New Delhi", "New Haven", "New York",
        "New York, NY", "Niamey", "Nicosia", "Nouakchott", "Oslo", "Ottawa", "Ouagadougou", "Oxford",
        "Panama City", "Paris", "Philadelphia", "Phnom Penh", "Podgorica", "Port-au-Prince", "Prague", "Praia", "Pretoria", "Pristina", "Pyongyang", "Quito", "Rabat", "Rangoon",
        "Reykjavik", "Riga", "Rio de Janeiro", "Riyadh", "Rome", "Rotterdam", "San José", "San Jose", "San Francisco", "San Salvador", "Sana’a", "Sanaa", "Santiago",
        "Santo Domingo", "Sarajevo", "Seattle", "Seoul", "Singapore", "Skopje", "Sofia", "St. Petersburg", "Stockholm", "Strasbourg", "Surrey", "Suva", "Sydney", "Taipei",
        "Tallinn", "Tashkent", "Tbilisi", "Tegucigalpa", "Tehran", "Tel Aviv", "The Hague", "Tirana", "Tokyo", "Toronto",
        "Tripoli", "Tunis", "Turin", "Ulaanbaatar", "Valletta", "Vientiane", "Vienna", "Vilnius", "Warsaw", "Washington", "Washington, DC", "Washington, D.C.", "Washington DC",
        "Wellington", "Windhoek", "Yangon", "Yaoundé", "Yaounde", "Yerevan", "Zagreb", "Zurich",
        "UN Headquarters", "Palais des Nations", "Coupland", "Coulsdon", "DC", "D.C.", "MA", "NY", "UK", "CA", "NJ", "Connecticut", "England", "Scotland",
    };

    /// <summary>Whether the words are the name of a city or a State, or of a city in a State.</summary>
    public static bool IsPlace(string words, Register register)
    {
        var name = words.Trim();
        if (name.Length is 0 or > 60) return false;
        return Cities.Contains(name) || register.StateNames.Find(name) is not null
            || (name.LastIndexOf(',') is > 0 and var comma && Cities.Contains(name[..comma].Trim()));
    }

    /// <summary>Whether the words are the name of a city.</summary>
    public static bool IsCity(string words) => Cities.Contains(words.Trim());
}
