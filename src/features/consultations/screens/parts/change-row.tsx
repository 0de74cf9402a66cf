import { useTranslations } from 'use-intl'
import { HiddenInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { LinkedChange } from '../../rules/changes.ts'
import type { Who } from '../../rules/who.ts'
import { useAbout, useWho } from './use-names.ts'

type Saying = {
	readonly id: string
	readonly number: number
	readonly who: Who
	readonly part: string
	readonly body: string
}

type Change = LinkedChange & { readonly behind: readonly Saying[]; readonly about: readonly Saying[] }

type ChangeRowProps = {
	one: Change
	/** The number of the version that it is a change in. */
	version: number
	unlinked: readonly Saying[]
	mayLink: boolean
	outcome: Outcome | undefined
}

/** One change, with the answers behind it and those that could be. */
export function ChangeRow({ one, version, unlinked, mayLink, outcome }: ChangeRowProps) {
	const { changeId, behind } = one
	const words = useTranslations('consultations.changes')
	const about = useAbout()
	const who = useWho()
	const could = [...one.about, ...unlinked].filter(
		(saying, at, all) =>
			!behind.some(({ id }) => id === saying.id) && all.findIndex(({ id }) => id === saying.id) === at,
	)
	return (
		<Section level={3} title={about(one)} note={words(one.change)}>
			<WasAndIs one={one} />
			<p>
				<b>{words('behind')}:</b>{' '}
				{behind.length === 0
					? words('nobody')
					: behind.map(({ who: name, number }) => `${number} ${who(name, number)}`).join('; ')}
			</p>
			{mayLink && could.length > 0 ? (
				<Disclosure summary={words('which')}>
					<Form name="linkChange" words="consultations" outcome={outcome}>
						<HiddenInput name="version" value={String(version)} />
						<HiddenInput name="part" value={one.part} />
						{one.id === null ? null : <HiddenInput name="partId" value={one.id} />}
						<Ticks
							name="answerPartIds[]"
							options={could.map((saying) => ({
								value: saying.id,
								label: `${saying.number}. ${who(saying.who, saying.number)}`,
								hint: saying.body.length > 120 ? `${saying.body.slice(0, 120)}…` : saying.body,
							}))}
						/>
						<FormActions>
							<Submit kind="secondary">{words('link')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			) : null}
			{mayLink && changeId !== null ? (
				<div className="row-wrap">
					{behind.map(({ id, number }) => (
						<Form key={id} name="unlinkAnswer" words="consultations" inline>
							<HiddenInput name="changeId" value={changeId} />
							<HiddenInput name="answerPartId" value={id} />
							<Submit kind="quiet">{words('unlink', { number: String(number) })}</Submit>
						</Form>
					))}
				</div>
			) : null}
		</Section>
	)
}

function WasAndIs({ one: { was, is } }: { one: Change }) {
	const words = useTranslations('consultations.changes')
	const sides = [
		{ label: words('was'), text: was },
		{ label: words('is'), text: is },
	]
	const rows = sides.flatMap(({ label, text }) =>
		text === null || text === '' ? [] : [{ label, value: <span className="worded">{text}</span> }],
	)
	return rows.length === 0 ? null : <DefinitionRows rows={rows} />
}
