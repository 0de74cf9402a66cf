type Given<Props> = { [Key in keyof Props]?: Exclude<Props[Key], undefined> }

/** Props without those that are undefined, for components that tell "not given" from "undefined". */
export function given<Props extends object>(props: Props): Given<Props> {
	return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<Props>
}
