import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Desk } from './pair-table.tsx'

type SettledProps = Pick<Desk, 'links' | 'apart'> & { outcome: Outcome | undefined }

/** What somebody has decided, each to be undone. */
export function Settled({ links, apart, outcome }: SettledProps) {
	const words = useTranslations('homelessness.doubles')
	const nameOf = usePersonName()
	const format = useFormat()
	if (links.length + apart.length === 0) return null
	const named = (side: Desk['links'][number]['kept']) => (side === null ? '–' : nameOf(side))
	const by = (day: Desk['apart'][number]['decidedOn'], name: string | null) =>
		words('decidedBy', { day: day === null ? '–' : format.dayFull(day), name: name ?? '–' })
	return (
		<Section title={words('settled')}>
			{links.length > 0 && (
				<Section title={words('links')} level={3}>
					<ul className="plain-list">
						{links.map((link) => (
							<li key={link.linkId} className="row-wrap">
								<span>
									{words('linkedTo', { record: named(link.record), kept: named(link.kept) })}{' '}
									<span className="quiet">
										{[by(link.linkedOn, link.linkedBy), link.reason].filter(Boolean).join('. ')}
									</span>
								</span>
								<UndoLink linkId={link.linkId} outcome={outcome} />
							</li>
						))}
					</ul>
				</Section>
			)}
			{apart.length > 0 && (
				<Section title={words('apart')} level={3}>
					<ul className="plain-list">
						{apart.map((pair) => (
							<li key={pair.pairId} className="row-wrap">
								<span>
									{words('notSame', { one: named(pair.a), other: named(pair.b) })}{' '}
									<span className="quiet">
										{[by(pair.decidedOn, pair.decidedBy), pair.reason].filter(Boolean).join('. ')}
									</span>
								</span>
								<Form
									name="reopen"
									words="homelessness.doubles"
									outcome={outcome}
									to="/homelessness/doubles"
									inline
								>
									<HiddenInput name="aId" value={pair.aId} />
									<HiddenInput name="bId" value={pair.bId} />
									<Submit kind="quiet">{words('reopen')}</Submit>
								</Form>
							</li>
						))}
					</ul>
				</Section>
			)}
		</Section>
	)
}

function UndoLink({ linkId, outcome }: { linkId: string; outcome: Outcome | undefined }) {
	const words = useTranslations('homelessness.doubles')
	return (
		<Form name="unlinkPerson" words="homelessness.doubles" outcome={outcome} inline>
			<HiddenInput name="linkId" value={linkId} />
			<Submit kind="quiet">{words('undo')}</Submit>
		</Form>
	)
}
