/** The path of the file a comparison names by its kind and id: «calendars/land/common», «regions/land». */
export function fileOfChange(named: string): string {
  const [folder = '', region = '', name = ''] = named.split('/')
  if (folder === 'regions') return `regions/${region}/region.json`
  return folder === 'forms' || folder === 'workflows' ? `${named}.json` : `regions/${region}/${folder}/${name}.json`
}
