import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { ProtectedWord, Tone, Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseWork, CheckedItem } from './work-types.ts'

type Props = { work: CaseWork; outcome: Outcome | undefined }

/** The case's version of the checklist, phase by phase; what the case itself shows needs no tick. */
export function Checklist({ work, outcome }: Props) {
	const words = useTranslations('evictionPrevention.work.checklist')
	const { checklist, caseId, closed } = work
	const phases = [...new Set(checklist.items.map(({ phase }) => phase))]
	const rowsOf = (phase: string) => checklist.items.filter((item) => item.phase === phase)
	return (
		<Section
			id="checklist"
			title={words('title')}
			note={`${words('version', { number: String(checklist.version) })} · ${words('openRequired', {
				count: checklist.openRequired.length,
			})}`}
		>
			<Form name="tickChecklistItem" words="evictionPrevention.work" outcome={outcome} inline>
				<HiddenInput name="state" value="done" />
				<DataTable
					caption={words('title')}
					groups={phases.map((phase) => ({
						key: phase,
						head: words(`phases.${phase}`),
						rows: rowsOf(phase),
					}))}
					rowKey={(item) => item.code}
					columns={[
						{ key: 'item', head: words('item'), fold: 'title', cell: (item) => <Item item={item} /> },
						{ key: 'state', head: words('state'), fold: 'plain', cell: (item) => <State item={item} /> },
						{
							key: 'do',
							head: words('do'),
							fold: 'plain',
							cell: (item) => (closed ? null : <Doing item={item} caseId={caseId} />),
						},
					]}
				/>
			</Form>
		</Section>
	)
}

/** The item's words: the municipality's own, or the house's. */
export function useItemWords() {
	const loose = useLooseWords()
	return ({ code, said }: Pick<CheckedItem, 'code' | 'said'>) =>
		said ?? findWord(loose, [`evictionPrevention.work.checklist.items.${code}`]) ?? code
}

function Item({ item }: { item: CheckedItem }) {
	const words = useTranslations('evictionPrevention.work.checklist')
	const wordOf = useItemWords()
	return (
		<>
			{wordOf(item)} {item.required ? <Tone kind="warning">{words('required')}</Tone> : null}
			<ItemSource item={item} />
		</>
	)
}

/** Where an item comes from; practice from no source is marked so. */
export function ItemSource({ item }: { item: { code: string; source: string | null; unverified?: true } }) {
	const words = useTranslations('evictionPrevention.work.checklist')
	const said = item.source ?? (item.unverified === true ? words('noSource') : words('own'))
	return (
		<div className="quiet small">
			{said} {item.unverified === true ? <Unverified /> : null}
		</div>
	)
}

function State({ item }: { item: CheckedItem }) {
	const words = useTranslations('evictionPrevention.work.checklist')
	const format = useFormat()
	const said = words(`states.${item.state}`)
	const isOpen = item.state === 'open'
	return (
		<>
			{isOpen ? (
				<Tone kind={item.required ? 'danger' : 'quiet'}>{said}</Tone>
			) : (
				<Tone kind="success">{said}</Tone>
			)}
			{item.tickedOn === null ? null : (
				<div className="quiet small">
					{words('by', { day: format.day(item.tickedOn), who: item.tickedBy ?? '–' })}
					{item.note === null ? null : `. ${item.note}`}
					{item.state === 'not-needed' && item.note === null ? <ProtectedWord /> : null}
				</div>
			)}
		</>
	)
}

function Doing({ item, caseId }: { item: CheckedItem; caseId: string }) {
	const words = useTranslations('evictionPrevention.work.checklist')
	if (item.state === 'known') return null
	return (
		<span className="row-wrap">
			{item.state === 'open' ? (
				<Submit kind="quiet" name="code" value={item.code}>
					{words('tick')}
				</Submit>
			) : null}
			<TextLink to={`/evictions/${caseId}/checklist/${item.code}`}>{words('more')}</TextLink>
		</span>
	)
}
