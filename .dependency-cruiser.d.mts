import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'

declare const walls: { forbidden: (IForbiddenRuleType & { name: string })[]; options: ICruiseOptions }
export default walls
