import type { ReactNode } from 'react'

export type Option = {
	readonly value: string
	readonly label: ReactNode
	readonly hint?: string
	/** In a list to choose from: the head that it stands under, together with those beside it. */
	readonly group?: string
}

/** What a list lets one choose among, under heads where there are any. */
export function SelectOptions({ options }: { options: readonly Option[] }) {
	return [...Map.groupBy(options, ({ group }) => group)].map(([group, grouped]) =>
		group === undefined ? (
			<Plain key="alone" options={grouped} />
		) : (
			<optgroup key={group} label={group}>
				<Plain options={grouped} />
			</optgroup>
		),
	)
}

function Plain({ options }: { options: readonly Option[] }) {
	return options.map((option) => (
		<option key={option.value} value={option.value}>
			{option.label}
		</option>
	))
}
