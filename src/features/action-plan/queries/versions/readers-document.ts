import type { Actor } from '../../../../platform/actor.ts'
import { mayReadExactFigures, readersPromise } from '../../../indicators/index.ts'
import type { PlanDocument } from '../../rules/document/document.ts'

/** What a version says as the actor may read it: one to four people are worded for those who may not see them counted. */
export function readersDocument(actor: Actor, document: PlanDocument): PlanDocument {
	if (mayReadExactFigures(actor)) return document
	return { ...document, indicators: document.indicators.map(readersPromise) }
}
