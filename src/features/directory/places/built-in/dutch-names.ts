/**
 * Names of Dutch municipalities of 2025 whose name differs from that of their largest place, or by language: CBS code, own name,
 * and where another: Dutch, French, German, English. All others are called as the place is in the built-in list.
 * Facts of the official list: CBS, municipalities of 2025 (CC BY 4.0).
 */
export const dutchNames = `
0014|Groningen||Groningue
0034|Almere
0059|Achtkarspelen
0060|Ameland
0085|Ooststellingwerf
0086|Opsterland
0090|Smallingerland
0093|Terschelling
0096|Vlieland
0098|Weststellingwerf
0163|Hellendoorn
0171|Noordoostpolder
0214|Buren
0252|Heumen
0263|Maasdriel
0268|Nijmegen||Nimègue|Nimwegen
0274|Renkum
0275|Rheden
0285|Voorst
0313|Bunschoten
0377|Bloemendaal
0385|Edam-Volendam
0394|Haarlemmermeer
0431|Oostzaan
0437|Ouder-Amstel
0441|Schagen
0448|Texel
0453|Velsen
0498|Drechterland
0518|Den Haag||La Haye||The Hague
0523|Hardinxveld-Giessendam
0532|Stede Broec
0537|Katwijk
0546|Leiden||Leyde
0569|Nieuwkoop
0575|Noordwijk
0613|Albrandswaard
0638|Zoeterwoude
0654|Borsele
0668|West Maas en Waal
0703|Reimerswaal
0717|Veere
0718|Vlissingen||Flessingue
0736|De Ronde Venen
0737|Tytsjerksteradiel
0762|Deurne
0765|Pekela
0777|Etten-Leur
0784|Gilze en Rijen
0796|’s-Hertogenbosch||Bois-le-Duc|Herzogenbusch
0797|Heusden
0820|Nuenen, Gerwen en Nederwetten
0840|Rucphen
0845|Sint-Michielsgestel
0848|Son en Breugel
0852|Waterland
0873|Woensdrecht
0880|Wormerland
0882|Landgraaf
0889|Beesel
0893|Bergen
0944|Mook en Middelaar
0965|Simpelveld
0986|Voerendaal
0994|Valkenburg aan de Geul
1507|Horst aan de Maas
1509|Oude IJsselstreek
1525|Teylingen
1581|Utrechtse Heuvelrug
1586|Oost Gelre
1598|Koggenland
1621|Lansingerland
1640|Leudal
1641|Maasgouw
1652|Gemert-Bakel
1655|Halderberge
1658|Heeze-Leende
1659|Laarbeek
1667|Reusel-De Mierden
1669|Roerdalen
1676|Schouwen-Duiveland
1680|Aa en Hunze
1681|Borger-Odoorn
1690|De Wolden
1695|Noord-Beveland
1696|Wijdemeren
1699|Noordenveld
1700|Twenterand
1701|Westerveld
1705|Lingewaard
1708|Steenwijkerland
1709|Moerdijk
1711|Echt-Susteren
1714|Sluis
1719|Drimmelen
1721|Bernheze
1723|Alphen-Chaam
1729|Gulpen-Wittem
1730|Tynaarlo
1731|Midden-Drenthe
1734|Overbetuwe
1735|Hof van Twente
1740|Neder-Betuwe
1742|Rijssen-Holten
1771|Geldrop-Mierlo
1773|Olst-Wijhe
1774|Dinkelland
1783|Westland
1842|Midden-Delfland
1859|Berkelland
1876|Bronckhorst
1883|Sittard-Geleen
1884|Kaag en Braassem
1891|Dantumadiel
1892|Zuidplas
1894|Peel en Maas
1895|Oldambt
1896|Zwartewaterland
1900|Súdwest-Fryslân
1901|Bodegraven-Reeuwijk
1903|Eijsden-Margraten
1904|Stichtse Vecht
1911|Hollands Kroon
1916|Leidschendam-Voorburg
1924|Goeree-Overflakkee
1926|Pijnacker-Nootdorp
1930|Nissewaard
1931|Krimpenerwaard
1940|De Fryske Marren
1942|Gooise Meren
1945|Berg en Dal
1948|Meierijstad
1949|Waadhoeke
1950|Westerwolde
1952|Midden-Groningen
1954|Beekdaelen
1955|Montferland
1959|Altena
1960|West Betuwe
1961|Vijfheerenlanden
1963|Hoeksche Waard
1966|Het Hogeland
1969|Westerkwartier
1970|Noardeast-Fryslân
1978|Molenlanden
1979|Eemsdelta
1980|Dijk en Waard
1982|Land van Cuijk
1991|Maashorst
1992|Voorne aan Zee
`;
