/**
 * Codes of municipalities that ended since 2019, and those into which they went: mergers decided by law, and the Belgian codes
 * that changed with the arrondissement. The publishers' files name only what is there today.
 */
const mergers = `
2019 be:55010 > be:51067
2019 be:55039 > be:51068
2019 be:55023 > be:51069
2019 be:52063 > be:55085
2019 be:52043 > be:55086
2019 be:54007 > be:57096
2019 be:54010 > be:57097
2019 be:55022 > be:58001
2019 be:56011 > be:58002
2019 be:56085 > be:58003
2019 be:56087 > be:58004
2019 be:71047 be:72040 > be:72042
2019 be:72025 be:72029 > be:72043
2019 be:44001 be:44029 > be:44084
2019 be:44036 be:44072 be:44080 > be:44085
2019 be:44011 be:44049 > be:44083
2019 be:45017 be:45057 > be:45068
2019 be:12030 be:12034 > be:12041
2025 be:11007 > be:11002
2025 be:46003 be:46013 be:11056 > be:46030
2025 be:73006 be:73032 > be:73110
2025 be:44012 be:44048 > be:44086
2025 be:23023 be:23024 be:23032 > be:23106
2025 be:71057 be:71069 > be:71071
2025 be:71022 be:73040 > be:71072
2025 be:44034 be:44073 > be:44087
2025 be:46014 be:44045 > be:46029
2025 be:44040 be:44043 > be:44088
2025 be:37007 be:37015 > be:37022
2025 be:37012 be:37018 > be:37021
2025 be:73009 be:73083 > be:73111
2025 be:82003 be:82005 > be:82039
2021 nl:0003 nl:0010 nl:0024 > nl:1979
2021 nl:0788 > nl:0757 nl:0824 nl:0855 nl:0865
2022 nl:0370 > nl:0439
2022 nl:0398 nl:0416 > nl:1980
2022 nl:0756 nl:0786 nl:0815 nl:1684 nl:1702 > nl:1982
2022 nl:0856 nl:1685 > nl:1991
2022 nl:0457 > nl:0363
2023 nl:0501 nl:0530 nl:0614 > nl:1992
`;

/** What ended, with the year (from 1 January) and its successors; codes as `be:55010`. */
export const knownMergers: readonly { ended: string; year: number; successors: readonly string[] }[] = mergers
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [before = '', after = ''] = line.slice(5).split(' > ');
    const [year, successors] = [Number(line.slice(0, 4)), after.split(' ')];
    return before.split(' ').map((ended) => ({ ended, year, successors }));
  });
