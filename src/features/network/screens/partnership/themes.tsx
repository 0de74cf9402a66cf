import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { MarkedInputs } from '../../queries/partnership/marked-inputs.ts'

type ThemesProps = { page: MarkedInputs; outcome: Outcome | undefined }

/** What the partnership works with now and has worked with. */
export function Themes({ page: { themes, mayKeep }, outcome }: ThemesProps) {
	const words = useTranslations('partnership')
	const format = useFormat()
	const today = useToday()
	return (
		<Section title={words('themes.title')}>
			<div className="stack-16">
				{themes.length === 0 ? <p className="quiet">{words('themes.none')}</p> : null}
				<ul className="stack-16">
					{themes.map(({ id, title, about, begunOn, endedOn }) => (
						<li key={id}>
							<b>{title}</b>
							{about === '' ? null : <div>{about}</div>}
							<div className="quiet small">
								{endedOn === null
									? words('themes.since', { day: format.dayFull(begunOn) })
									: words('themes.ended', { day: format.dayFull(endedOn) })}
							</div>
							{mayKeep && endedOn === null ? (
								<Form name={`endTheme-${id}`} words="partnership" outcome={outcome} inline>
									<HiddenInput name="themeId" value={id} />
									<Submit kind="quiet">
										{words('themes.end')} <span className="unseen">{title}</span>
									</Submit>
								</Form>
							) : null}
						</li>
					))}
				</ul>
				{mayKeep ? (
					<Disclosure summary={words('themes.add')} open={wasRefused(outcome, 'addTheme')}>
						<Form name="addTheme" words="partnership" outcome={outcome} initial={{ begunOn: today }}>
							<TextInput name="title" />
							<LongText name="about" rows={2} optional />
							<DateInput name="begunOn" />
							<Submit kind="secondary">{words('save')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}
