import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { DateInput, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { Save } from './save.tsx'

export type AnnexRow = {
	readonly id: string
	readonly title: string
	readonly version: string | null
	readonly datedOn: PlainDate | null
}

/** The annexes in their order, each to be moved or taken out, and one more. */
export function AnnexForms({
	annexes,
	outcome,
}: {
	annexes: readonly AnnexRow[]
	outcome: Outcome | undefined
}) {
	const words = useTranslations('reports.paper')
	const format = useFormat()
	const form = { words: 'reports', outcome }
	return (
		<div className="stack-16">
			<p className="quiet">{words('annexOrder')}</p>
			{annexes.map(({ id, title, version, datedOn }) => (
				<Form key={id} {...form} name="moveAnnex" inline to="?edit=annexes">
					<span>
						{[title, version, datedOn === null ? null : format.dayFull(datedOn)].filter(Boolean).join(', ')}
					</span>
					<HiddenInput name="annexId" value={id} />
					{(['up', 'down', 'out'] as const).map((to) => (
						<Submit key={to} kind="quiet" name="to" value={to}>
							{words(`move.${to}`)}
						</Submit>
					))}
				</Form>
			))}
			<Form {...form} name="addAnnex" to="?edit=annexes">
				<TextInput name="title" />
				<FieldRow>
					<TextInput name="version" width="medium" optional />
					<DateInput name="annexOn" optional />
				</FieldRow>
				<Save label={words('addAnnex')} />
			</Form>
		</div>
	)
}
