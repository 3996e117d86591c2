/** The checked stage, for the stages after it. */
export * from './ast.ts';
export { dependenciesOf, readBy, type Dependencies } from './dependencies.ts';
export { checkedFromResolved } from './from-resolved.ts';
export { isTwelve } from './parameters.ts';
export { MINOR, typeText, WHOLE, type BaseUnit, type Type } from './type.ts';
export { partsOf } from './unused.ts';
