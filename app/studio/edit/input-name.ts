/** The name that the inputs of a field are posted under, or begin with. */
export function inputName(key: string): string {
  return `field.${key}`
}
