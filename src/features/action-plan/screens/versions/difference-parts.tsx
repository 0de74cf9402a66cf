import { useTranslations } from 'use-intl'
import { Came, Gone, Worded } from '../../../../ui/difference.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { SideChange, SideField } from '../../queries/versions/side-by-side.ts'
import { useValues } from './use-values.ts'

type Sides = { readonly from: string; readonly to: string }
type PartsProps = { changes: readonly SideChange[]; sides: Sides }

/** Part by part what differs, the one version beside the other. */
export function DifferenceParts({ changes, sides }: PartsProps) {
	const words = useTranslations('planVersions.difference')
	const parts = [...new Set(changes.map(({ part }) => part))]
	return parts.map((part) => {
		const of = changes.filter((change) => change.part === part)
		return (
			<Section key={part} title={words(`parts.${part}`)} note={<Counted changes={of} />}>
				<DataTable
					caption={words('caption', { part: words(`parts.${part}`) })}
					rowKey={({ key }) => key}
					columns={[
						{ key: 'field', head: words('field'), width: '16%', cell: ({ name }) => name },
						{
							key: 'from',
							head: sides.from,
							width: '42%',
							cell: ({ field }) => <Side field={field} side="before" />,
						},
						{
							key: 'to',
							head: sides.to,
							width: '42%',
							cell: ({ field }) => <Side field={field} side="after" />,
						},
					]}
					groups={of.map((change) => ({
						key: `${part} ${change.id}`,
						head: <ChangeHead change={change} />,
						rows: change.fields.map((field) => ({
							key: `${change.id} ${field.field}`,
							name: words(`fields.${field.field}` as 'fields.text'),
							field,
						})),
					}))}
				/>
			</Section>
		)
	})
}

/** `2 tillkom, 1 ändrad` */
export function Counted({ changes }: { changes: readonly SideChange[] }) {
	const words = useTranslations('planVersions.difference.counted')
	const kinds = ['added', 'changed', 'moved', 'removed'] as const
	return kinds
		.flatMap((kind) => {
			const count = changes.filter(({ change }) => change === kind).length
			return count === 0 ? [] : [words(kind, { count })]
		})
		.join(', ')
}

/** What was done with it, and what it is called; others can point here by its id. */
function ChangeHead({ change }: { change: SideChange }) {
	const words = useTranslations('planVersions.difference')
	const { change: kind, name, key, id } = change
	return (
		<span id={id === null ? undefined : `change-${id}`}>
			<span className="quiet">{words(kind)}: </span>
			{key === null ? '' : `${key}. `}
			{short(name)}
			{kind === 'moved' ? <span className="quiet small"> {words('movedText')}</span> : null}
		</span>
	)
}

function Side({ field, side }: { field: SideField; side: 'before' | 'after' }) {
	const say = useValues()
	const words = useTranslations('planVersions.difference')
	if (field.is === 'words') {
		const missing = side === 'before' ? 'came' : 'gone'
		const empty = field.pieces.every(({ is }) => is === missing)
		return empty ? words('nothing') : <Worded pieces={field.pieces} side={side} />
	}
	const own = field[side].map(say)
	const other = field[side === 'before' ? 'after' : 'before'].map(say)
	if (own.length === 0) return words('nothing')
	return (
		<ul>
			{own.map((said) => (
				<li key={said}>
					<Marked said={said} marked={!other.includes(said)} side={side} />
				</li>
			))}
		</ul>
	)
}

function Marked({ said, marked, side }: { said: string; marked: boolean; side: 'before' | 'after' }) {
	if (!marked) return said
	return side === 'before' ? <Gone>{said}</Gone> : <Came>{said}</Came>
}

const longest = 120

function short(name: string): string {
	return name.length <= longest ? name : `${name.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
