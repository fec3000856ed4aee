// Made from schema/source by `npm run generate`. Do not edit.
var Ms=/[\s\p{Cc}\p{Cf}\p{Cs}\\]/u,Zs=/^(?:https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:.)/i;function bs(r){return r.length<=2e3&&Zs.test(r)&&!Ms.test(r)&&URL.canParse(
r)}var Bs=/^(?!\.{1,2}$)[\p{L}\p{M}\p{N}._?-]*(?:\*[\p{L}\p{M}\p{N}._?-]+)?\*?[\p{L}\p{M}\p{N}._?-]*$/u,$s=/\{([^{}]*)\}/g,Hs=/^[\p{L}\p{M}\p{N}._-]+$/u;function xs(r){
if(r===""||r.length>256)return!1;let n=[...r.matchAll($s)].map(([,i=""])=>i.split(",")),e=r.replace($s,"x").split("/"),s=e.filter(i=>i!=="**");return n.length<=
3&&n.flat().every(i=>Hs.test(i))&&e.length-s.length<=2&&s.every(i=>i!==""&&Bs.test(i))&&s.filter(i=>i.split("*").length>2).length<=1}var re=["Mo","Tu","We","Th","Fr","Sa","Su"],Gs=[{days:re,from:0,to:1440}],Ds=re,Ys=/^(?:([A-Z][A-Za-z,-]*) )?([\d:,-]+)$/,Ks=/^(\d\d):(\d\d)-(\d\d):(\d\d)$/;function Js(r){
if(r==="24/7")return Gs;let n=r.split("; ").map(e=>{let[,s,i=""]=Ys.exec(e)??[],l=s===void 0?re:Qs(s);return l&&Xs(i)?.map(({from:v,to:p})=>({days:l,from:v,to:p}))});
return n.some(e=>e===void 0)?void 0:n.flatMap(e=>e??[])}function js(r){return Js(r)!==void 0}function Qs(r){let n=r.split(",").map(e=>{let[s=-1,i=s,...l]=e.split(
"-").map(v=>Ds.indexOf(v));if(!(s<0||i<0||l.length>0))return re.filter((v,p)=>s<=i?p>=s&&p<=i:p>=s||p<=i)});return n.some(e=>e===void 0)?void 0:n.flatMap(e=>e??
[])}function Xs(r){let n=r.split(",").map(e=>{let[,s,i,l,v]=(Ks.exec(e)??[]).map(Number);if(s===void 0||i===void 0||l===void 0||v===void 0||i>59||v>59)return;let p=s*
60+i,$=l*60+v;return p<1440&&$<=1440?{from:p,to:$}:void 0});return n.some(e=>e===void 0)?void 0:n.flatMap(e=>e??[])}var W={date:Ps,hours:js,address:bs,glob:xs};function Ps(r){let[,n=0,e=0,s=0]=(/^(\d{4})-(\d\d)-(\d\d)$/.exec(r)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||n%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1];return l!==void 0&&s>=1&&s<=l}var as=qs,en={type:"object",required:["schemaVersion","name"],properties:{schemaVersion:{const:1,type:"integer"},name:{$ref:"#/definitions/text"},locales:{$ref:"\
#/definitions/shared-18"},requiredLocales:{$ref:"#/definitions/shared-19"},timezone:{$ref:"#/definitions/timezone"},include:{$ref:"#/definitions/shared-20"},exclude:{
$ref:"#/definitions/shared-20"},defaults:{$ref:"#/definitions/defaults"},lint:{$ref:"#/definitions/lint"},site:{$ref:"#/definitions/site-settings"}},additionalProperties:!1,
patternProperties:{"^x-":{}}},o=Object.prototype.hasOwnProperty,m=new RegExp("^x-","u"),rn={type:["string","object"],maxLength:2e4,minProperties:1,maxProperties:50,
propertyNames:{type:"string",maxLength:20,format:"text-tag"},additionalProperties:{$ref:"#/definitions/words"},format:"text"},sn=/\S/u,ks=/^(?:und|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?)$/u;var nn=/\S/u;function Z(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>2e4){let i={instancePath:n,keyword:"maxLength",params:{limit:2e4}};e===null?e=
[i]:e.push(i),s++}if(!nn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"words"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return Z.errors=e,s===0}function t(r,n=""){let e=null,s=0;if(typeof r!="string"&&!(r&&typeof r=="obje\
ct"&&!Array.isArray(r))){let l={instancePath:n,keyword:"type",params:{type:rn.type}};e===null?e=[l]:e.push(l),s++}if(typeof r=="string"){if(r.length>2e4){let l={
instancePath:n,keyword:"maxLength",params:{limit:2e4}};e===null?e=[l]:e.push(l),s++}if(!sn.test(r)){let l={instancePath:n,keyword:"format",params:{format:"text"}};
e===null?e=[l]:e.push(l),s++}}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let l={instancePath:n,keyword:"maxProperties",params:{limit:50}};
e===null?e=[l]:e.push(l),s++}if(Object.keys(r).length<1){let l={instancePath:n,keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),s++}for(let l of Object.
keys(r)){let v=s;if(typeof l=="string"){if(l.length>20){let p={instancePath:n,keyword:"maxLength",params:{limit:20},propertyName:l};e===null?e=[p]:e.push(p),s++}
if(!ks.test(l)){let p={instancePath:n,keyword:"format",params:{format:"text-tag"},propertyName:l};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"\
type",params:{type:"string"},propertyName:l};e===null?e=[p]:e.push(p),s++}var i=v===s;if(!i){let p={instancePath:n,keyword:"propertyNames",params:{propertyName:l}};
e===null?e=[p]:e.push(p),s++}}for(let l of Object.keys(r))Z(r[l],n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"))||(e=f(e,Z.errors),s=e.length)}return t.errors=e,
s===0}var ln=/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/u;function F(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>20){let i={instancePath:n,
keyword:"maxLength",params:{limit:20}};e===null?e=[i]:e.push(i),s++}if(!ln.test(r)){let i={instancePath:n,keyword:"format",params:{format:"language-tag"}};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return F.errors=e,s===0}function ie(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>50){let l={instancePath:n,keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={
instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)F(r[l],n+"/"+l)||(e=f(e,F.errors),s=e.length)}else{
let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ie.errors=e,s===0}function B(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>50){let l={instancePath:n,keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}
let i=r.length;for(let l=0;l<i;l++)F(r[l],n+"/"+l)||(e=f(e,F.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),s++}return B.errors=e,s===0}var on=/^(?:UTC|GMT|Etc\/(?:UTC|GMT(?:[+-]1?\d)?)|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_-]*(?:\/[A-Z][A-Za-z_-]*)?)$/u;
function H(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>60){let i={instancePath:n,keyword:"maxLength",params:{limit:60}};e===null?e=[i]:e.push(i),s++}
if(!on.test(r)){let i={instancePath:n,keyword:"format",params:{format:"timezone"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),s++}return H.errors=e,s===0}var fn=W.glob;function G(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>256){let i={instancePath:n,keyword:"maxLength",params:{limit:256}};e===null?e=
[i]:e.push(i),s++}if(!fn(r)){let i={instancePath:n,keyword:"format",params:{format:"glob"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return G.errors=e,s===0}function _(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>100){let l={
instancePath:n,keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)G(r[l],n+"/"+l)||(e=f(e,G.errors),s=e.length)}else{
let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return _.errors=e,s===0}var tn=/^P(?!$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,5}S)?)?$/u;function x(r,n=""){let e=null,s=0;if(typeof r==
"string"){if(r.length>40){let i={instancePath:n,keyword:"maxLength",params:{limit:40}};e===null?e=[i]:e.push(i),s++}if(!tn.test(r)){let i={instancePath:n,keyword:"\
format",params:{format:"duration"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}
return x.errors=e,s===0}function I(r,n=""){let e=null,s=0;if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let i={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[i]:e.push(i),s++}if(r<0||isNaN(r)){let i={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:n,keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),s++}return I.errors=e,s===0}function se(r,n=""){let e=null,s=0;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="reviewCadence"||i==="metricCadence"||i==="readiness"||m.test(i))){let l={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.reviewCadence!==void 0&&o.call(r,"reviewCadence")&&(x(r.reviewCadence,n+"/re\
viewCadence")||(e=f(e,x.errors),s=e.length)),r.metricCadence!==void 0&&o.call(r,"metricCadence")&&(x(r.metricCadence,n+"/metricCadence")||(e=f(e,x.errors),s=e.length)),
r.readiness!==void 0&&o.call(r,"readiness")&&(I(r.readiness,n+"/readiness")||(e=f(e,I.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),s++}return se.errors=e,s===0}var pn={type:"string",enum:["recommended","strict","off"]};function ne(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="recommended"||r==="strict"||r==="off")){let i={instancePath:n,keyword:"enum",params:{allowedValues:pn.enum}};
e===null?e=[i]:e.push(i),s++}return ne.errors=e,s===0}var ws=/\S/u,As={type:["string","object"],maxProperties:20,additionalProperties:{type:["string","number","array"],maxLength:2e3,maxItems:500,items:{type:"string",
maxLength:200}},if:{type:"string"},then:{$ref:"#/definitions/severity"},properties:{severity:{$ref:"#/definitions/severity"}}},un={type:"string",enum:["error","\
warning","info","off"]};function U(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),s++}if(!(r==="error"||r==="warning"||r==="info"||r==="off")){let i={instancePath:n,keyword:"enum",params:{allowedValues:un.enum}};e===null?e=[i]:e.push(i),s++}
return U.errors=e,s===0}function le(r,n=""){let e=null,s=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let $={instancePath:n,keyword:"ty\
pe",params:{type:As.type}};e===null?e=[$]:e.push($),s++}let i=s,l=!0,v=s;if(typeof r!="string"){let $={};e===null?e=[$]:e.push($),s++}var p=v===s;if(s=i,e!==null&&
(i?e.length=i:e=null),p){let $=s;U(r,n)||(e=f(e,U.errors),s=e.length);var p=$===s;l=p}if(!l){let $={instancePath:n,keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[$]:e.push($),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20){let $={instancePath:n,keyword:"maxProperties",params:{limit:20}};
e===null?e=[$]:e.push($),s++}for(let $ of Object.keys(r))if($!=="severity"){let q=r[$];if(typeof q!="string"&&!(typeof q=="number"&&isFinite(q))&&!Array.isArray(
q)){let V={instancePath:n+"/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:As.additionalProperties.type}};e===null?e=[V]:e.push(V),s++}if(typeof q==
"string"&&q.length>2e3){let V={instancePath:n+"/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2e3}};e===null?e=[V]:e.push(V),s++}
if(Array.isArray(q)){if(q.length>500){let N={instancePath:n+"/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxItems",params:{limit:500}};e===null?e=[N]:e.
push(N),s++}let V=q.length;for(let N=0;N<V;N++){let vs=q[N];if(typeof vs=="string"){if(vs.length>200){let R={instancePath:n+"/"+$.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+N,keyword:"maxLength",params:{limit:200}};e===null?e=[R]:e.push(R),s++}}else{let R={instancePath:n+"/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+N,
keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),s++}}}}r.severity!==void 0&&o.call(r,"severity")&&(U(r.severity,n+"/severity")||(e=f(e,U.errors),
s=e.length))}return le.errors=e,s===0}function D(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>500){let l={instancePath:n,
keyword:"maxProperties",params:{limit:500}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(r)){let v=s;if(typeof l=="string"){if(l.length>2e3){let p={instancePath:n,
keyword:"maxLength",params:{limit:2e3},propertyName:l};e===null?e=[p]:e.push(p),s++}if(!ws.test(l)){let p={instancePath:n,keyword:"format",params:{format:"line"},
propertyName:l};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"type",params:{type:"string"},propertyName:l};e===null?e=[p]:e.push(p),s++}var i=v===
s;if(!i){let p={instancePath:n,keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),s++}}for(let l of Object.keys(r))le(r[l],n+"/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"))||(e=f(e,le.errors),s=e.length)}else{let l={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return D.
errors=e,s===0}function oe(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>100){let l={instancePath:n,keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),s++}
if(r.length<1){let l={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)G(r[l],n+"/"+l)||(e=f(
e,G.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return oe.errors=e,s===0}function fe(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.files===void 0||!o.call(r,"files")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
files"}};e===null?e=[i]:e.push(i),s++}if(r.rules===void 0||!o.call(r,"rules")){let i={instancePath:n,keyword:"required",params:{missingProperty:"rules"}};e===null?
e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="files"||i==="rules"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.files!==void 0&&o.call(r,"files")&&(oe(r.files,n+"/files")||(e=f(e,oe.errors),s=e.length)),r.rules!==void 0&&o.call(r,"rules")&&(D(
r.rules,n+"/rules")||(e=f(e,D.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return fe.errors=
e,s===0}function te(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>100){let l={instancePath:n,keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(
l),s++}let i=r.length;for(let l=0;l<i;l++)fe(r[l],n+"/"+l)||(e=f(e,fe.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),s++}return te.errors=e,s===0}function pe(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i===
"preset"||i==="rules"||i==="overrides"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),
s++}r.preset!==void 0&&o.call(r,"preset")&&(ne(r.preset,n+"/preset")||(e=f(e,ne.errors),s=e.length)),r.rules!==void 0&&o.call(r,"rules")&&(D(r.rules,n+"/rules")||
(e=f(e,D.errors),s=e.length)),r.overrides!==void 0&&o.call(r,"overrides")&&(te(r.overrides,n+"/overrides")||(e=f(e,te.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return pe.errors=e,s===0}var mn={type:"object",properties:{url:{$ref:"#/definitions/address"},
editUrl:{$ref:"#/definitions/address"},logo:{$ref:"#/definitions/picture"},accent:{$ref:"#/definitions/accent"},lanes:{$ref:"#/definitions/shared-78"},navigation:{
$ref:"#/definitions/shared-79"},links:{$ref:"#/definitions/shared-80"},pages:{$ref:"#/definitions/folder"},releases:{$ref:"#/definitions/release-settings"}},additionalProperties:!1,
patternProperties:{"^x-":{}}};var yn=W.address;function E(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>2e3){let i={instancePath:n,keyword:"maxLength",params:{limit:2e3}};e===null?
e=[i]:e.push(i),s++}if(!yn(r)){let i={instancePath:n,keyword:"format",params:{format:"address"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return E.errors=e,s===0}var cn=/^(?!\/)(?!(?:.*\/)?\.\.?\/)[^\\:*?"<>|\u0000-\u001f]+\.(?:png|jpg|jpeg|svg|webp)$/u;function ue(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>
256){let i={instancePath:n,keyword:"maxLength",params:{limit:256}};e===null?e=[i]:e.push(i),s++}if(!cn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"\
picture"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return ue.errors=e,s===0}var dn=/^#[0-9A-Fa-f]{6}$/u;function M(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>7){let i={instancePath:n,keyword:"maxLength",params:{limit:7}};
e===null?e=[i]:e.push(i),s++}if(!dn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"colour"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return M.errors=e,s===0}function me(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.light===void 0||!o.call(r,"light")){let i={instancePath:n,keyword:"required",params:{missingProperty:"light"}};e===null?e=[i]:e.push(i),s++}if(r.
dark===void 0||!o.call(r,"dark")){let i={instancePath:n,keyword:"required",params:{missingProperty:"dark"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(
r))if(!(i==="light"||i==="dark"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.
light!==void 0&&o.call(r,"light")&&(M(r.light,n+"/light")||(e=f(e,M.errors),s=e.length)),r.dark!==void 0&&o.call(r,"dark")&&(M(r.dark,n+"/dark")||(e=f(e,M.errors),
s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return me.errors=e,s===0}var gn={type:"string",enum:["goals","steps","touchpoints","thoughts","emotion","pain-points","delights","opportunities","decision","metrics","backstage","owner",
"evidence"]};function ye(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}
if(!(r==="goals"||r==="steps"||r==="touchpoints"||r==="thoughts"||r==="emotion"||r==="pain-points"||r==="delights"||r==="opportunities"||r==="decision"||r==="me\
trics"||r==="backstage"||r==="owner"||r==="evidence")){let i={instancePath:n,keyword:"enum",params:{allowedValues:gn.enum}};e===null?e=[i]:e.push(i),s++}return ye.
errors=e,s===0}function ce(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>20){let l={instancePath:n,keyword:"maxItems",params:{limit:20}};e===null?e=[l]:
e.push(l),s++}if(r.length<1){let l={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)ye(r[l],
n+"/"+l)||(e=f(e,ye.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ce.errors=e,s===0}var hn={type:"string",enum:["journeys","personas","pain-points","touchpoints","teams","actions","channels","handoffs","opportunities","orchestration","metrics",
"strategy","glossary","guide"]};function de(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),s++}if(!(r==="journeys"||r==="personas"||r==="pain-points"||r==="touchpoints"||r==="teams"||r==="actions"||r==="channels"||r==="handoffs"||r==="\
opportunities"||r==="orchestration"||r==="metrics"||r==="strategy"||r==="glossary"||r==="guide")){let i={instancePath:n,keyword:"enum",params:{allowedValues:hn.
enum}};e===null?e=[i]:e.push(i),s++}return de.errors=e,s===0}function ge(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>20){let l={instancePath:n,keyword:"\
maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}
let i=r.length;for(let l=0;l<i;l++)de(r[l],n+"/"+l)||(e=f(e,de.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[
i]:e.push(i),s++}return ge.errors=e,s===0}function Y(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url===void 0||!o.call(r,"url")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"url"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="url"||i==="name"||m.test(i))){let l={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.url!==void 0&&o.call(r,"url")&&(E(r.url,n+"/url")||(e=f(e,E.errors),s=e.length)),r.name!==
void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.
push(i),s++}return Y.errors=e,s===0}function he(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>10){let l={instancePath:n,keyword:"maxItems",params:{limit:10}};
e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Y(r[l],n+"/"+l)||(e=f(e,Y.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),s++}return he.errors=e,s===0}var kn=/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\:*?"<>|\u0000-\u001f]+$/u;function ke(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>256){let i={instancePath:n,
keyword:"maxLength",params:{limit:256}};e===null?e=[i]:e.push(i),s++}if(!kn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"folder"}};e===null?e=
[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return ke.errors=e,s===0}var wn=/^[A-Za-z0-9@._/-]*\*$/u;function we(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>100){let i={instancePath:n,keyword:"maxLength",params:{limit:100}};
e===null?e=[i]:e.push(i),s++}if(!wn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"release-tags"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return we.errors=e,s===0}var vn=/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u;function ve(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>64){let i={instancePath:n,keyword:"maxLength",
params:{limit:64}};e===null?e=[i]:e.push(i),s++}if(!vn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"release-version"}};e===null?e=[i]:e.push(
i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return ve.errors=e,s===0}function be(r,n=""){let e=null,s=0;
if(Array.isArray(r)){if(r.length>1e3){let l={instancePath:n,keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)
ve(r[l],n+"/"+l)||(e=f(e,ve.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return be.errors=e,
s===0}var bn=/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$))[^\s\u0000-\u001f~^:?*\[\\]+$/u;function $e(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>200){let i={
instancePath:n,keyword:"maxLength",params:{limit:200}};e===null?e=[i]:e.push(i),s++}if(!bn.test(r)){let i={instancePath:n,keyword:"format",params:{format:"branc\
h"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return $e.errors=e,s===0}function xe(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="tags"||i==="live"||i==="without"||i==="next"||m.test(i))){let l={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.tags!==void 0&&o.call(r,"tags")&&(we(r.tags,n+"/t\
ags")||(e=f(e,we.errors),s=e.length)),r.live!==void 0&&o.call(r,"live")){let i=r.live;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+
"/live",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){let l={instancePath:n+"/liv\
e",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[l]:e.push(l),s++}if(i<1||isNaN(i)){let l={instancePath:n+"/live",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[l]:e.push(l),s++}}}r.without!==void 0&&o.call(r,"without")&&(be(r.without,n+"/without")||(e=f(e,be.errors),s=e.length)),r.
next!==void 0&&o.call(r,"next")&&($e(r.next,n+"/next")||(e=f(e,$e.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),s++}return xe.errors=e,s===0}function je(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(o.
call(mn.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.url!==void 0&&
o.call(r,"url")&&(E(r.url,n+"/url")||(e=f(e,E.errors),s=e.length)),r.editUrl!==void 0&&o.call(r,"editUrl")&&(E(r.editUrl,n+"/editUrl")||(e=f(e,E.errors),s=e.length)),
r.logo!==void 0&&o.call(r,"logo")&&(ue(r.logo,n+"/logo")||(e=f(e,ue.errors),s=e.length)),r.accent!==void 0&&o.call(r,"accent")&&(me(r.accent,n+"/accent")||(e=f(
e,me.errors),s=e.length)),r.lanes!==void 0&&o.call(r,"lanes")&&(ce(r.lanes,n+"/lanes")||(e=f(e,ce.errors),s=e.length)),r.navigation!==void 0&&o.call(r,"navigati\
on")&&(ge(r.navigation,n+"/navigation")||(e=f(e,ge.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(he(r.links,n+"/links")||(e=f(e,he.errors),s=e.length)),
r.pages!==void 0&&o.call(r,"pages")&&(ke(r.pages,n+"/pages")||(e=f(e,ke.errors),s=e.length)),r.releases!==void 0&&o.call(r,"releases")&&(xe(r.releases,n+"/relea\
ses")||(e=f(e,xe.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return je.errors=e,s===0}function qs(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.schemaVersion===void 0||!o.call(r,"schemaVersion")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"schemaVersion"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(en.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.schemaVersion!==void 0&&o.call(r,"schemaVersion")){let i=r.schemaVersion;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+"/schemaVersion",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(i!==1){let l={instancePath:n+
"/schemaVersion",keyword:"const",params:{allowedValue:1}};e===null?e=[l]:e.push(l),s++}}r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),
s=e.length)),r.locales!==void 0&&o.call(r,"locales")&&(ie(r.locales,n+"/locales")||(e=f(e,ie.errors),s=e.length)),r.requiredLocales!==void 0&&o.call(r,"required\
Locales")&&(B(r.requiredLocales,n+"/requiredLocales")||(e=f(e,B.errors),s=e.length)),r.timezone!==void 0&&o.call(r,"timezone")&&(H(r.timezone,n+"/timezone")||(e=
f(e,H.errors),s=e.length)),r.include!==void 0&&o.call(r,"include")&&(_(r.include,n+"/include")||(e=f(e,_.errors),s=e.length)),r.exclude!==void 0&&o.call(r,"excl\
ude")&&(_(r.exclude,n+"/exclude")||(e=f(e,_.errors),s=e.length)),r.defaults!==void 0&&o.call(r,"defaults")&&(se(r.defaults,n+"/defaults")||(e=f(e,se.errors),s=e.
length)),r.lint!==void 0&&o.call(r,"lint")&&(pe(r.lint,n+"/lint")||(e=f(e,pe.errors),s=e.length)),r.site!==void 0&&o.call(r,"site")&&(je(r.site,n+"/site")||(e=f(
e,je.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return qs.errors=e,s===0}var $n=Os,xn={
type:"object",required:["kind","id","name","personas","owner","goal","stages"],properties:{kind:{type:"string",const:"journey"},id:{$ref:"#/definitions/id"},formerly:{
$ref:"#/definitions/shared-1"},locales:{$ref:"#/definitions/shared-39"},name:{$ref:"#/definitions/text"},description:{$ref:"#/definitions/markdown"},type:{$ref:"\
#/definitions/shared-40"},scope:{$ref:"#/definitions/shared-41"},state:{$ref:"#/definitions/shared-42"},improves:{$ref:"#/definitions/reference"},status:{$ref:"\
#/definitions/shared-43"},evidenceLevel:{$ref:"#/definitions/evidence-level"},personas:{$ref:"#/definitions/shared-44"},segments:{$ref:"#/definitions/shared-5"},
owner:{$ref:"#/definitions/reference"},reviewers:{$ref:"#/definitions/shared-26"},lastReviewed:{$ref:"#/definitions/date"},reviewCadence:{$ref:"#/definitions/du\
ration"},parent:{$ref:"#/definitions/reference"},goal:{$ref:"#/definitions/text"},businessGoals:{$ref:"#/definitions/shared-10"},trigger:{$ref:"#/definitions/te\
xt"},endState:{$ref:"#/definitions/text"},metrics:{$ref:"#/definitions/shared-5"},tags:{$ref:"#/definitions/shared-45"},stages:{$ref:"#/definitions/shared-46"},
painPoints:{$ref:"#/definitions/shared-47"},delights:{$ref:"#/definitions/shared-48"},opportunities:{$ref:"#/definitions/shared-49"},actions:{$ref:"#/definition\
s/shared-50"},rules:{$ref:"#/definitions/shared-51"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{
"^x-":{}}};var jn=new RegExp("^(?:con|nul|aux|prn|com[1-9]|lpt[1-9]|constructor|prototype)$","u"),An=/^(?!.*--)(?!.*-$)[a-z][a-z0-9-]*$/u;function h(r,n=""){let e=null,s=0,
i=s,l=s;if(typeof r=="string"&&!jn.test(r)){let p={};e===null?e=[p]:e.push(p),s++}var v=l===s;if(v){let p={instancePath:n,keyword:"not",params:{}};e===null?e=[p]:
e.push(p),s++}else s=i,e!==null&&(i?e.length=i:e=null);if(typeof r=="string"){if(r.length>64){let p={instancePath:n,keyword:"maxLength",params:{limit:64}};e===null?
e=[p]:e.push(p),s++}if(!An.test(r)){let p={instancePath:n,keyword:"format",params:{format:"id"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}return h.errors=e,s===0}var In=new RegExp("(?:^|[/:#])(?:con|nul|aux|prn|com[1-9]|lpt[1-9]|constructor|prototype)(?:[/:#]|$)","u"),qn=/^(?!.*[-/:#][-/:#])(?!.*[/:#][0-9])(?!.*-$)[a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?(?:\/[a-z0-9-]+)?)?(?:#[a-z0-9-]+)?$/u;
function Ae(r,n=""){let e=null,s=0,i=s,l=s;if(typeof r=="string"&&!In.test(r)){let p={};e===null?e=[p]:e.push(p),s++}var v=l===s;if(v){let p={instancePath:n,keyword:"\
not",params:{}};e===null?e=[p]:e.push(p),s++}else s=i,e!==null&&(i?e.length=i:e=null);if(typeof r=="string"){if(r.length>300){let p={instancePath:n,keyword:"max\
Length",params:{limit:300}};e===null?e=[p]:e.push(p),s++}if(!qn.test(r)){let p={instancePath:n,keyword:"format",params:{format:"former-id"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}return Ae.errors=e,s===0}function k(r,n=""){let e=null,s=0;
if(Array.isArray(r)){if(r.length>50){let l={instancePath:n,keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)
Ae(r[l],n+"/"+l)||(e=f(e,Ae.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return k.errors=e,
s===0}function A(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>20){let l={instancePath:n,keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}
if(r.length<1){let l={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)F(r[l],n+"/"+l)||(e=f(
e,F.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return A.errors=e,s===0}var En={type:["str\
ing","object"],maxLength:2e4,minProperties:1,maxProperties:50,propertyNames:{type:"string",maxLength:20,format:"text-tag"},additionalProperties:{$ref:"#/definit\
ions/words"},format:"markdown"},On=/\S/u;function c(r,n=""){let e=null,s=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let l={instancePath:n,
keyword:"type",params:{type:En.type}};e===null?e=[l]:e.push(l),s++}if(typeof r=="string"){if(r.length>2e4){let l={instancePath:n,keyword:"maxLength",params:{limit:2e4}};
e===null?e=[l]:e.push(l),s++}if(!On.test(r)){let l={instancePath:n,keyword:"format",params:{format:"markdown"}};e===null?e=[l]:e.push(l),s++}}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length>50){let l={instancePath:n,keyword:"maxProperties",params:{limit:50}};e===null?e=[l]:e.push(l),s++}if(Object.
keys(r).length<1){let l={instancePath:n,keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(r)){let v=s;if(typeof l==
"string"){if(l.length>20){let p={instancePath:n,keyword:"maxLength",params:{limit:20},propertyName:l};e===null?e=[p]:e.push(p),s++}if(!ks.test(l)){let p={instancePath:n,
keyword:"format",params:{format:"text-tag"},propertyName:l};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"type",params:{type:"string"},propertyName:l};
e===null?e=[p]:e.push(p),s++}var i=v===s;if(!i){let p={instancePath:n,keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),s++}}for(let l of Object.
keys(r))Z(r[l],n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"))||(e=f(e,Z.errors),s=e.length)}return c.errors=e,s===0}var Nn={type:"string",enum:["end-to-end","p\
artial","day-in-the-life","service","employee"]};function Ie(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"st\
ring"}};e===null?e=[i]:e.push(i),s++}if(!(r==="end-to-end"||r==="partial"||r==="day-in-the-life"||r==="service"||r==="employee")){let i={instancePath:n,keyword:"\
enum",params:{allowedValues:Nn.enum}};e===null?e=[i]:e.push(i),s++}return Ie.errors=e,s===0}var Vn={type:"string",enum:["lifecycle","buyer"]};function qe(r,n=""){
let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="lifecycle"||r==="buyer")){
let i={instancePath:n,keyword:"enum",params:{allowedValues:Vn.enum}};e===null?e=[i]:e.push(i),s++}return qe.errors=e,s===0}var Ln={type:"string",enum:["as-is","\
to-be"]};function Ee(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r===
"as-is"||r==="to-be")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Ln.enum}};e===null?e=[i]:e.push(i),s++}return Ee.errors=e,s===0}var Es=/\S/u;function u(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>400){let i={instancePath:n,keyword:"maxLength",params:{limit:400}};e===null?e=
[i]:e.push(i),s++}if(!Es.test(r)){let i={instancePath:n,keyword:"format",params:{format:"reference"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return u.errors=e,s===0}var Cn={type:"string",enum:["draft","in-review","approved","live","deprecated",
"archived"]};function Oe(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}
if(!(r==="draft"||r==="in-review"||r==="approved"||r==="live"||r==="deprecated"||r==="archived")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Cn.
enum}};e===null?e=[i]:e.push(i),s++}return Oe.errors=e,s===0}var Fn={type:"string",enum:["assumption","partly-researched","research-based"]};function K(r,n=""){
let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="assumption"||r==="part\
ly-researched"||r==="research-based")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Fn.enum}};e===null?e=[i]:e.push(i),s++}return K.errors=e,s===0}function Ne(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>200){let l={instancePath:n,keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}
if(r.length<1){let l={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)u(r[l],n+"/"+l)||(e=f(
e,u.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Ne.errors=e,s===0}function y(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>200){let l={instancePath:n,keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}
let i=r.length;for(let l=0;l<i;l++)u(r[l],n+"/"+l)||(e=f(e,u.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),s++}return y.errors=e,s===0}function j(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>2e3){let i={instancePath:n,keyword:"maxLength",params:{limit:2e3}};e===null?e=[i]:e.push(i),
s++}if(!ws.test(r)){let i={instancePath:n,keyword:"format",params:{format:"line"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),s++}return j.errors=e,s===0}function T(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>200){let l={instancePath:n,
keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)j(r[l],n+"/"+l)||(e=f(e,j.errors),s=e.length)}else{let i={
instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return T.errors=e,s===0}var Tn=W.date;function b(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>10){let i={instancePath:n,keyword:"maxLength",params:{limit:10}};e===null?e=[
i]:e.push(i),s++}if(!Tn(r)){let i={instancePath:n,keyword:"format",params:{format:"date"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"typ\
e",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return b.errors=e,s===0}function g(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>200){let l={instancePath:n,keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}
let i=r.length;for(let l=0;l<i;l++)t(r[l],n+"/"+l)||(e=f(e,t.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),s++}return g.errors=e,s===0}function Ve(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let l={instancePath:n,keyword:"maxProperties",params:{
limit:50}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(r)){let v=s;if(typeof l=="string"){if(l.length>2e3){let p={instancePath:n,keyword:"maxLength",params:{
limit:2e3},propertyName:l};e===null?e=[p]:e.push(p),s++}if(!ws.test(l)){let p={instancePath:n,keyword:"format",params:{format:"line"},propertyName:l};e===null?e=
[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"type",params:{type:"string"},propertyName:l};e===null?e=[p]:e.push(p),s++}var i=v===s;if(!i){let p={instancePath:n,
keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),s++}}for(let l of Object.keys(r)){let v=r[l];if(Array.isArray(v)){if(v.length>100){let $={
instancePath:n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxItems",params:{limit:100}};e===null?e=[$]:e.push($),s++}let p=v.length;for(let $=0;$<p;$++)
j(v[$],n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$)||(e=f(e,j.errors),s=e.length)}else{let p={instancePath:n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
s++}return Ve.errors=e,s===0}var Sn={type:"object",required:["id","name","owner","steps"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/def\
initions/text"},description:{$ref:"#/definitions/markdown"},lifecycle:{$ref:"#/definitions/shared-81"},owner:{$ref:"#/definitions/reference"},involved:{$ref:"#/\
definitions/shared-82"},goals:{$ref:"#/definitions/shared-10"},needs:{$ref:"#/definitions/shared-10"},mindset:{$ref:"#/definitions/text"},keyNodes:{$ref:"#/defi\
nitions/shared-10"},entryCriteria:{$ref:"#/definitions/shared-10"},exitCriteria:{$ref:"#/definitions/shared-10"},duration:{$ref:"#/definitions/duration"},metrics:{
$ref:"#/definitions/shared-5"},steps:{$ref:"#/definitions/shared-83"},decisionPoint:{$ref:"#/definitions/decision-point"},links:{$ref:"#/definitions/shared-2"},
lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},zn={type:"string",enum:["awareness","consideration","decision",
"purchase","onboarding","use","service","retention","advocacy","custom"]};function Le(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="awareness"||r==="consideration"||r==="decision"||r==="purchase"||r==="onboarding"||r==="use"||
r==="service"||r==="retention"||r==="advocacy"||r==="custom")){let i={instancePath:n,keyword:"enum",params:{allowedValues:zn.enum}};e===null?e=[i]:e.push(i),s++}
return Le.errors=e,s===0}var Rn={type:"string",enum:["responsible","consulted","informed"]};function Ce(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="responsible"||r==="consulted"||r==="informed")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Rn.
enum}};e===null?e=[i]:e.push(i),s++}return Ce.errors=e,s===0}function Fe(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.team===void 0||
!o.call(r,"team")){let i={instancePath:n,keyword:"required",params:{missingProperty:"team"}};e===null?e=[i]:e.push(i),s++}if(r.role===void 0||!o.call(r,"role")){
let i={instancePath:n,keyword:"required",params:{missingProperty:"role"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="team"||i==="role"||
m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.team!==void 0&&o.call(r,"team")&&
(u(r.team,n+"/team")||(e=f(e,u.errors),s=e.length)),r.role!==void 0&&o.call(r,"role")&&(Ce(r.role,n+"/role")||(e=f(e,Ce.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Fe.errors=e,s===0}function Te(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>
500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Fe(r[l],n+"/"+l)||(e=f(e,Fe.errors),
s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Te.errors=e,s===0}var Wn={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},path:{$ref:"#/definitions/shared-85"},doing:{$ref:"#/definitions/shared-10"},thinking:{$ref:"#/definitions/shared-10"},
needs:{$ref:"#/definitions/shared-10"},expectations:{$ref:"#/definitions/shared-69"},feeling:{$ref:"#/definitions/feeling"},momentOfTruth:{$ref:"#/definitions/m\
oment-of-truth"},effect:{$ref:"#/definitions/effect"},location:{$ref:"#/definitions/text"},duration:{$ref:"#/definitions/duration"},waitTime:{$ref:"#/definition\
s/duration"},variants:{$ref:"#/definitions/shared-86"},touchpoints:{$ref:"#/definitions/shared-87"},blueprint:{$ref:"#/definitions/blueprint"},next:{$ref:"#/def\
initions/shared-88"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},_n={
type:"string",enum:["main","alternative","exception"]};function Se(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="main"||r==="alternative"||r==="exception")){let i={instancePath:n,keyword:"enum",params:{allowedValues:_n.enum}};
e===null?e=[i]:e.push(i),s++}return Se.errors=e,s===0}var Un={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-31"},when:{$ref:"#/definitions/text"},priority:{$ref:"#/definitions/shared-32"},links:{
$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},Mn={type:"string",enum:["basic",
"situational"]};function ze(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
s++}if(!(r==="basic"||r==="situational")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Mn.enum}};e===null?e=[i]:e.push(i),s++}return ze.errors=e,s===
0}var Zn={type:"string",enum:["speed","quality","clarity","price","privacy"]};function Re(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="speed"||r==="quality"||r==="clarity"||r==="price"||r==="privacy")){let i={instancePath:n,keyword:"\
enum",params:{allowedValues:Zn.enum}};e===null?e=[i]:e.push(i),s++}return Re.errors=e,s===0}function w(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>100){let l={instancePath:n,keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),s++}
let i=r.length;for(let l=0;l<i;l++)Y(r[l],n+"/"+l)||(e=f(e,Y.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),s++}return w.errors=e,s===0}function We(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rule===void 0||!o.call(r,"rule")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"rule"}};e===null?e=[i]:e.push(i),s++}if(r.reason===void 0||!o.call(r,"reason")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="rule"||i==="reason"||i==="until"||m.test(i))){let l={instancePath:n,keyword:"additi\
onalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.rule!==void 0&&o.call(r,"rule")&&(j(r.rule,n+"/rule")||(e=f(e,j.errors),s=e.length)),
r.reason!==void 0&&o.call(r,"reason")&&(j(r.reason,n+"/reason")||(e=f(e,j.errors),s=e.length)),r.until!==void 0&&o.call(r,"until")&&(b(r.until,n+"/until")||(e=f(
e,b.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return We.errors=e,s===0}function d(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>50){let l={instancePath:n,keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)We(r[l],n+"/"+l)||(e=f(e,We.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return d.errors=
e,s===0}function _e(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Un.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&
o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.
length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(ze(
r.type,n+"/type")||(e=f(e,ze.errors),s=e.length)),r.when!==void 0&&o.call(r,"when")&&(t(r.when,n+"/when")||(e=f(e,t.errors),s=e.length)),r.priority!==void 0&&o.
call(r,"priority")&&(Re(r.priority,n+"/priority")||(e=f(e,Re.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),
s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return _e.errors=e,s===0}function J(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={
instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)_e(r[l],n+"/"+l)||(e=f(e,_e.errors),s=e.length)}else{
let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return J.errors=e,s===0}function Ue(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.score===void 0||!o.call(r,"score")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"score"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="score"||i==="emotions"||i==="quote"||i==="evidence"||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.score!==void 0&&o.call(r,"score")){let i=r.
score;if(typeof i=="number"&&isFinite(i)){if(i>2||isNaN(i)){let l={instancePath:n+"/score",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[l]:e.
push(l),s++}if(i<-2||isNaN(i)){let l={instancePath:n+"/score",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n+
"/score",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.emotions!==void 0&&o.call(r,"emotions")&&(g(r.emotions,n+"/emotions")||(e=f(e,g.
errors),s=e.length)),r.quote!==void 0&&o.call(r,"quote")&&(t(r.quote,n+"/quote")||(e=f(e,t.errors),s=e.length)),r.evidence!==void 0&&o.call(r,"evidence")&&(y(r.
evidence,n+"/evidence")||(e=f(e,y.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ue.
errors=e,s===0}function Me(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let l={instancePath:n,keyword:"maxPr\
operties",params:{limit:50}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(r)){let v=s;if(typeof l=="string"){if(l.length>400){let p={instancePath:n,keyword:"\
maxLength",params:{limit:400},propertyName:l};e===null?e=[p]:e.push(p),s++}if(!Es.test(l)){let p={instancePath:n,keyword:"format",params:{format:"reference"},propertyName:l};
e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"type",params:{type:"string"},propertyName:l};e===null?e=[p]:e.push(p),s++}var i=v===s;if(!i){let p={
instancePath:n,keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),s++}}for(let l of Object.keys(r))Ue(r[l],n+"/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"))||(e=f(e,Ue.errors),s=e.length)}else{let l={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return Me.errors=e,s===
0}function Q(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:n,keyword:"minProperties",params:{
limit:1}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="score"||i==="emotions"||i==="quote"||i==="byPersona"||i==="evidence"||m.test(i))){let l={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.score!==void 0&&o.call(r,"score")){let i=r.score;
if(typeof i=="number"&&isFinite(i)){if(i>2||isNaN(i)){let l={instancePath:n+"/score",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[l]:e.push(l),
s++}if(i<-2||isNaN(i)){let l={instancePath:n+"/score",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n+
"/score",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.emotions!==void 0&&o.call(r,"emotions")&&(g(r.emotions,n+"/emotions")||(e=f(e,g.
errors),s=e.length)),r.quote!==void 0&&o.call(r,"quote")&&(t(r.quote,n+"/quote")||(e=f(e,t.errors),s=e.length)),r.byPersona!==void 0&&o.call(r,"byPersona")&&(Me(
r.byPersona,n+"/byPersona")||(e=f(e,Me.errors),s=e.length)),r.evidence!==void 0&&o.call(r,"evidence")&&(y(r.evidence,n+"/evidence")||(e=f(e,y.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Q.errors=e,s===0}var Bn={type:"string",enum:["zero","first","second","third","other"]};function Ze(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="zero"||r==="first"||r==="second"||r==="third"||r==="other")){let i={instancePath:n,keyword:"\
enum",params:{allowedValues:Bn.enum}};e===null?e=[i]:e.push(i),s++}return Ze.errors=e,s===0}function Be(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.why===void 0||!o.call(r,"why")){let i={instancePath:n,keyword:"required",params:{missingProperty:"why"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.
keys(r))if(!(i==="type"||i==="why"||i==="evidence"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[
l]:e.push(l),s++}r.type!==void 0&&o.call(r,"type")&&(Ze(r.type,n+"/type")||(e=f(e,Ze.errors),s=e.length)),r.why!==void 0&&o.call(r,"why")&&(t(r.why,n+"/why")||(e=
f(e,t.errors),s=e.length)),r.evidence!==void 0&&o.call(r,"evidence")&&(y(r.evidence,n+"/evidence")||(e=f(e,y.errors),s=e.length))}else{let i={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Be.errors=e,s===0}var Hn={type:"string",enum:["conversion","return","abandonment","churn","growth"]};function He(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="conversion"||r==="return"||r==="abandonment"||r==="churn"||r==="growth")){let i={instancePath:n,
keyword:"enum",params:{allowedValues:Hn.enum}};e===null?e=[i]:e.push(i),s++}return He.errors=e,s===0}function Ge(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let i={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),s++}
for(let i of Object.keys(r))if(!(i==="type"||i==="factors"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[l]:e.push(l),s++}r.type!==void 0&&o.call(r,"type")&&(He(r.type,n+"/type")||(e=f(e,He.errors),s=e.length)),r.factors!==void 0&&o.call(r,"factors")&&(g(r.
factors,n+"/factors")||(e=f(e,g.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ge.errors=
e,s===0}var Gn={type:"object",required:["changes"],exactlyOne:["persona","segment"],properties:{persona:{$ref:"#/definitions/reference"},segment:{$ref:"#/definitions/re\
ference"},changes:{$ref:"#/definitions/text"}},additionalProperties:!1,patternProperties:{"^x-":{}}};function De(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.changes===void 0||!o.call(r,"changes")){let i={instancePath:n,keyword:"required",params:{missingProperty:"changes"}};e===null?e=[i]:e.push(
i),s++}for(let i of Object.keys(r))if(!(i==="persona"||i==="segment"||i==="changes"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}if(r.persona!==void 0&&o.call(r,"persona")&&(u(r.persona,n+"/persona")||(e=f(e,u.errors),s=e.length)),r.segment!==void 0&&o.call(r,
"segment")&&(u(r.segment,n+"/segment")||(e=f(e,u.errors),s=e.length)),r.changes!==void 0&&o.call(r,"changes")&&(t(r.changes,n+"/changes")||(e=f(e,t.errors),s=e.
length)),(r.persona===void 0?0:1)+(r.segment===void 0?0:1)!=1){let i={instancePath:n,keyword:"exactlyOne",params:{keys:Gn.exactlyOne}};e===null?e=[i]:e.push(i),
s++}}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return De.errors=e,s===0}function Ye(r,n=""){let e=null,s=0;
if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)
De(r[l],n+"/"+l)||(e=f(e,De.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Ye.errors=e,
s===0}var Dn={type:"object",required:["id","name","channel"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitio\
ns/text"},description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-98"},channel:{$ref:"#/definitions/reference"},devices:{$ref:"#/definition\
s/shared-15"},task:{$ref:"#/definitions/text"},owner:{$ref:"#/definitions/reference"},initiator:{$ref:"#/definitions/shared-99"},selfService:{$ref:"#/definition\
s/shared-100"},status:{$ref:"#/definitions/shared-16"},hours:{$ref:"#/definitions/hours"},volume:{$ref:"#/definitions/volume"},context:{$ref:"#/definitions/text"},
dataUsed:{$ref:"#/definitions/shared-10"},nextAction:{$ref:"#/definitions/text"},standard:{$ref:"#/definitions/standard"},handoffs:{$ref:"#/definitions/shared-1\
01"},feeling:{$ref:"#/definitions/feeling"},systems:{$ref:"#/definitions/shared-5"},events:{$ref:"#/definitions/shared-5"},feedback:{$ref:"#/definitions/shared-\
5"},metrics:{$ref:"#/definitions/shared-5"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{
"^x-":{}}},Yn={type:"string",enum:["ad","social-post","review","content","demo","page","chat","call","meeting","ticket","order","delivery","survey","message","p\
ortal","other"]};function Ke(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
s++}if(!(r==="ad"||r==="social-post"||r==="review"||r==="content"||r==="demo"||r==="page"||r==="chat"||r==="call"||r==="meeting"||r==="ticket"||r==="order"||r===
"delivery"||r==="survey"||r==="message"||r==="portal"||r==="other")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Yn.enum}};e===null?e=[i]:e.push(
i),s++}return Ke.errors=e,s===0}var Kn={type:"string",enum:["mobile","tablet","desktop","watch","tv","car","kiosk","phone-line","in-person","mail","other"]};function Je(r,n=""){let e=null,s=0;
if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="mobile"||r==="tablet"||r==="desktop"||
r==="watch"||r==="tv"||r==="car"||r==="kiosk"||r==="phone-line"||r==="in-person"||r==="mail"||r==="other")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Kn.
enum}};e===null?e=[i]:e.push(i),s++}return Je.errors=e,s===0}function S(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>20){let l={instancePath:n,keyword:"\
maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Je(r[l],n+"/"+l)||(e=f(e,Je.errors),s=e.length)}else{let i={instancePath:n,
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return S.errors=e,s===0}var Jn={type:"string",enum:["customer","company","third-party"]};function Qe(r,n=""){
let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="customer"||r==="compan\
y"||r==="third-party")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Jn.enum}};e===null?e=[i]:e.push(i),s++}return Qe.errors=e,s===0}var Qn={type:"\
string",enum:["none","available","primary"]};function Xe(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),s++}if(!(r==="none"||r==="available"||r==="primary")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Qn.enum}};e===null?e=[
i]:e.push(i),s++}return Xe.errors=e,s===0}var Xn={type:"string",enum:["planned","live","retired"]};function X(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={
instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="planned"||r==="live"||r==="retired")){let i={instancePath:n,keyword:"\
enum",params:{allowedValues:Xn.enum}};e===null?e=[i]:e.push(i),s++}return X.errors=e,s===0}var Pn=W.hours;function O(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>200){let i={instancePath:n,keyword:"maxLength",params:{limit:200}};e===null?
e=[i]:e.push(i),s++}if(!Pn(r)){let i={instancePath:n,keyword:"format",params:{format:"hours"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return O.errors=e,s===0}function Pe(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0||!o.call(r,"value")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"value"}};e===null?e=[i]:e.push(i),s++}if(r.per===void 0||!o.call(r,"per")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
per"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="value"||i==="per"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.value!==void 0&&o.call(r,"value")){let i=r.value;if(typeof i=="number"&&isFinite(i)){if(i<0||isNaN(i)){
let l={instancePath:n+"/value",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n+"/value",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.per!==void 0&&o.call(r,"per")&&(x(r.per,n+"/per")||(e=f(e,x.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Pe.errors=e,s===0}function ae(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0||!o.call(r,"metric")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"metric"}};e===null?e=[i]:e.push(i),s++}if(r.limit===void 0||!o.call(r,"limit")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
limit"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="metric"||i==="limit"||m.test(i))){let l={instancePath:n,keyword:"additionalPropertie\
s",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.metric!==void 0&&o.call(r,"metric")&&(u(r.metric,n+"/metric")||(e=f(e,u.errors),s=e.length)),
r.limit!==void 0&&o.call(r,"limit")){let i=r.limit;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/limit",keyword:"type",params:{type:"number"}};
e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return ae.errors=e,s===0}function er(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)ae(r[l],n+"/"+l)||(e=f(e,ae.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return er.errors=
e,s===0}function rr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:n,keyword:"minProperties",
params:{limit:1}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="guide"||i==="brand"||i==="training"||i==="sla"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.guide!==void 0&&o.call(r,"guide")&&(E(r.guide,n+"/guide")||(e=f(e,E.
errors),s=e.length)),r.brand!==void 0&&o.call(r,"brand")&&(t(r.brand,n+"/brand")||(e=f(e,t.errors),s=e.length)),r.training!==void 0&&o.call(r,"training")&&(g(r.
training,n+"/training")||(e=f(e,g.errors),s=e.length)),r.sla!==void 0&&o.call(r,"sla")&&(er(r.sla,n+"/sla")||(e=f(e,er.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return rr.errors=e,s===0}var an={type:"object",required:["id","to","mode"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/te\
xt"},description:{$ref:"#/definitions/markdown"},to:{$ref:"#/definitions/reference"},mode:{$ref:"#/definitions/shared-37"},contextCarried:{$ref:"#/definitions/s\
hared-10"},reason:{$ref:"#/definitions/text"},system:{$ref:"#/definitions/reference"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shar\
ed-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},el={type:"string",enum:["warm","cold"]};function ir(r,n=""){let e=null,s=0;if(typeof r!="string"){
let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="warm"||r==="cold")){let i={instancePath:n,keyword:"enum",params:{
allowedValues:el.enum}};e===null?e=[i]:e.push(i),s++}return ir.errors=e,s===0}function sr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.to===void 0||!o.call(r,"\
to")){let i={instancePath:n,keyword:"required",params:{missingProperty:"to"}};e===null?e=[i]:e.push(i),s++}if(r.mode===void 0||!o.call(r,"mode")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"mode"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(an.properties,i)||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.
length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"\
/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.to!==
void 0&&o.call(r,"to")&&(u(r.to,n+"/to")||(e=f(e,u.errors),s=e.length)),r.mode!==void 0&&o.call(r,"mode")&&(ir(r.mode,n+"/mode")||(e=f(e,ir.errors),s=e.length)),
r.contextCarried!==void 0&&o.call(r,"contextCarried")&&(g(r.contextCarried,n+"/contextCarried")||(e=f(e,g.errors),s=e.length)),r.reason!==void 0&&o.call(r,"reas\
on")&&(t(r.reason,n+"/reason")||(e=f(e,t.errors),s=e.length)),r.system!==void 0&&o.call(r,"system")&&(u(r.system,n+"/system")||(e=f(e,u.errors),s=e.length)),r.links!==
void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||
(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return sr.errors=e,s===0}function nr(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)sr(r[l],n+"/"+l)||(e=f(e,sr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return nr.errors=
e,s===0}function lr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}if(r.channel===void 0||!o.call(r,"channel")){let i={instancePath:n,keyword:"required",params:{missingProperty:"channel"}};e===
null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Dn.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(Ke(r.type,n+"/type")||(e=f(e,Ke.errors),
s=e.length)),r.channel!==void 0&&o.call(r,"channel")&&(u(r.channel,n+"/channel")||(e=f(e,u.errors),s=e.length)),r.devices!==void 0&&o.call(r,"devices")&&(S(r.devices,
n+"/devices")||(e=f(e,S.errors),s=e.length)),r.task!==void 0&&o.call(r,"task")&&(t(r.task,n+"/task")||(e=f(e,t.errors),s=e.length)),r.owner!==void 0&&o.call(r,"\
owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.initiator!==void 0&&o.call(r,"initiator")&&(Qe(r.initiator,n+"/initiator")||(e=f(e,Qe.errors),s=
e.length)),r.selfService!==void 0&&o.call(r,"selfService")&&(Xe(r.selfService,n+"/selfService")||(e=f(e,Xe.errors),s=e.length)),r.status!==void 0&&o.call(r,"sta\
tus")&&(X(r.status,n+"/status")||(e=f(e,X.errors),s=e.length)),r.hours!==void 0&&o.call(r,"hours")&&(O(r.hours,n+"/hours")||(e=f(e,O.errors),s=e.length)),r.volume!==
void 0&&o.call(r,"volume")&&(Pe(r.volume,n+"/volume")||(e=f(e,Pe.errors),s=e.length)),r.context!==void 0&&o.call(r,"context")&&(t(r.context,n+"/context")||(e=f(
e,t.errors),s=e.length)),r.dataUsed!==void 0&&o.call(r,"dataUsed")&&(g(r.dataUsed,n+"/dataUsed")||(e=f(e,g.errors),s=e.length)),r.nextAction!==void 0&&o.call(r,
"nextAction")&&(t(r.nextAction,n+"/nextAction")||(e=f(e,t.errors),s=e.length)),r.standard!==void 0&&o.call(r,"standard")&&(rr(r.standard,n+"/standard")||(e=f(e,
rr.errors),s=e.length)),r.handoffs!==void 0&&o.call(r,"handoffs")&&(nr(r.handoffs,n+"/handoffs")||(e=f(e,nr.errors),s=e.length)),r.feeling!==void 0&&o.call(r,"f\
eeling")&&(Q(r.feeling,n+"/feeling")||(e=f(e,Q.errors),s=e.length)),r.systems!==void 0&&o.call(r,"systems")&&(y(r.systems,n+"/systems")||(e=f(e,y.errors),s=e.length)),
r.events!==void 0&&o.call(r,"events")&&(y(r.events,n+"/events")||(e=f(e,y.errors),s=e.length)),r.feedback!==void 0&&o.call(r,"feedback")&&(y(r.feedback,n+"/feed\
back")||(e=f(e,y.errors),s=e.length)),r.metrics!==void 0&&o.call(r,"metrics")&&(y(r.metrics,n+"/metrics")||(e=f(e,y.errors),s=e.length)),r.links!==void 0&&o.call(
r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),
s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return lr.errors=e,s===0}function or(r,n=""){let e=null,
s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)lr(r[l],n+"/"+l)||(e=f(e,lr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return or.errors=
e,s===0}var rl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},owner:{$ref:"#/definitions/reference"},system:{$ref:"#/definitions/reference"},duration:{$ref:"#/definitions/duratio\
n"},failurePoint:{type:"boolean"},waitPoint:{type:"boolean"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,
patternProperties:{"^x-":{}}};function fr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(rl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.
formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=
f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.owner!==void 0&&
o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.system!==void 0&&o.call(r,"system")&&(u(r.system,n+"/system")||(e=f(e,u.errors),s=e.length)),
r.duration!==void 0&&o.call(r,"duration")&&(x(r.duration,n+"/duration")||(e=f(e,x.errors),s=e.length)),r.failurePoint!==void 0&&o.call(r,"failurePoint")&&typeof r.
failurePoint!="boolean"){let i={instancePath:n+"/failurePoint",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}if(r.waitPoint!==void 0&&o.call(
r,"waitPoint")&&typeof r.waitPoint!="boolean"){let i={instancePath:n+"/waitPoint",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.links!==
void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||
(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return fr.errors=e,s===0}function L(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)fr(r[l],n+"/"+l)||(e=f(e,fr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return L.errors=
e,s===0}function tr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:n,keyword:"minProperties",
params:{limit:1}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="artefacts"||i==="frontstage"||i==="backstage"||i==="support"||m.test(i))){let l={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.artefacts!==void 0&&o.call(r,"artefacts")&&(g(r.artefacts,
n+"/artefacts")||(e=f(e,g.errors),s=e.length)),r.frontstage!==void 0&&o.call(r,"frontstage")&&(L(r.frontstage,n+"/frontstage")||(e=f(e,L.errors),s=e.length)),r.
backstage!==void 0&&o.call(r,"backstage")&&(L(r.backstage,n+"/backstage")||(e=f(e,L.errors),s=e.length)),r.support!==void 0&&o.call(r,"support")&&(L(r.support,n+
"/support")||(e=f(e,L.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return tr.errors=e,s===
0}var il={type:"object",exactlyOne:["to","exit"],properties:{to:{$ref:"#/definitions/reference"},exit:{$ref:"#/definitions/exit"},when:{$ref:"#/definitions/text"},
share:{$ref:"#/definitions/percentage"}},additionalProperties:!1,patternProperties:{"^x-":{}}},sl={type:"string",enum:["completed","advocate","lost","abandoned",
"churned"]};function P(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r===
"completed"||r==="advocate"||r==="lost"||r==="abandoned"||r==="churned")){let i={instancePath:n,keyword:"enum",params:{allowedValues:sl.enum}};e===null?e=[i]:e.
push(i),s++}return P.errors=e,s===0}function pr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="to"||i===
"exit"||i==="when"||i==="share"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.
to!==void 0&&o.call(r,"to")&&(u(r.to,n+"/to")||(e=f(e,u.errors),s=e.length)),r.exit!==void 0&&o.call(r,"exit")&&(P(r.exit,n+"/exit")||(e=f(e,P.errors),s=e.length)),
r.when!==void 0&&o.call(r,"when")&&(t(r.when,n+"/when")||(e=f(e,t.errors),s=e.length)),r.share!==void 0&&o.call(r,"share")&&(I(r.share,n+"/share")||(e=f(e,I.errors),
s=e.length)),(r.to===void 0?0:1)+(r.exit===void 0?0:1)!=1){let i={instancePath:n,keyword:"exactlyOne",params:{keys:il.exactlyOne}};e===null?e=[i]:e.push(i),s++}}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return pr.errors=e,s===0}function ur(r,n=""){let e=null,s=0;if(Array.isArray(
r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)pr(r[l],n+"/"+
l)||(e=f(e,pr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ur.errors=e,s===0}function mr(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[
i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Wn.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.path!==void 0&&o.call(r,"path")&&(Se(r.path,n+"/path")||(e=f(e,Se.errors),
s=e.length)),r.doing!==void 0&&o.call(r,"doing")&&(g(r.doing,n+"/doing")||(e=f(e,g.errors),s=e.length)),r.thinking!==void 0&&o.call(r,"thinking")&&(g(r.thinking,
n+"/thinking")||(e=f(e,g.errors),s=e.length)),r.needs!==void 0&&o.call(r,"needs")&&(g(r.needs,n+"/needs")||(e=f(e,g.errors),s=e.length)),r.expectations!==void 0&&
o.call(r,"expectations")&&(J(r.expectations,n+"/expectations")||(e=f(e,J.errors),s=e.length)),r.feeling!==void 0&&o.call(r,"feeling")&&(Q(r.feeling,n+"/feeling")||
(e=f(e,Q.errors),s=e.length)),r.momentOfTruth!==void 0&&o.call(r,"momentOfTruth")&&(Be(r.momentOfTruth,n+"/momentOfTruth")||(e=f(e,Be.errors),s=e.length)),r.effect!==
void 0&&o.call(r,"effect")&&(Ge(r.effect,n+"/effect")||(e=f(e,Ge.errors),s=e.length)),r.location!==void 0&&o.call(r,"location")&&(t(r.location,n+"/location")||(e=
f(e,t.errors),s=e.length)),r.duration!==void 0&&o.call(r,"duration")&&(x(r.duration,n+"/duration")||(e=f(e,x.errors),s=e.length)),r.waitTime!==void 0&&o.call(r,
"waitTime")&&(x(r.waitTime,n+"/waitTime")||(e=f(e,x.errors),s=e.length)),r.variants!==void 0&&o.call(r,"variants")&&(Ye(r.variants,n+"/variants")||(e=f(e,Ye.errors),
s=e.length)),r.touchpoints!==void 0&&o.call(r,"touchpoints")&&(or(r.touchpoints,n+"/touchpoints")||(e=f(e,or.errors),s=e.length)),r.blueprint!==void 0&&o.call(r,
"blueprint")&&(tr(r.blueprint,n+"/blueprint")||(e=f(e,tr.errors),s=e.length)),r.next!==void 0&&o.call(r,"next")&&(ur(r.next,n+"/next")||(e=f(e,ur.errors),s=e.length)),
r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/li\
ntIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return mr.errors=e,s===
0}function yr(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),
s++}let i=r.length;for(let l=0;l<i;l++)mr(r[l],n+"/"+l)||(e=f(e,mr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),s++}return yr.errors=e,s===0}var Is={type:"object",required:["id","name"],exactlyOne:["next","exit"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{
$ref:"#/definitions/text"},description:{$ref:"#/definitions/markdown"},next:{$ref:"#/definitions/reference"},exit:{$ref:"#/definitions/exit"},share:{$ref:"#/def\
initions/percentage"},metric:{$ref:"#/definitions/reference"},guidance:{$ref:"#/definitions/text"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/def\
initions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}};function cr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,
"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Is.properties,
i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&o.call(r,"id")&&
(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==
void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||
(e=f(e,c.errors),s=e.length)),r.next!==void 0&&o.call(r,"next")&&(u(r.next,n+"/next")||(e=f(e,u.errors),s=e.length)),r.exit!==void 0&&o.call(r,"exit")&&(P(r.exit,
n+"/exit")||(e=f(e,P.errors),s=e.length)),r.share!==void 0&&o.call(r,"share")&&(I(r.share,n+"/share")||(e=f(e,I.errors),s=e.length)),r.metric!==void 0&&o.call(r,
"metric")&&(u(r.metric,n+"/metric")||(e=f(e,u.errors),s=e.length)),r.guidance!==void 0&&o.call(r,"guidance")&&(t(r.guidance,n+"/guidance")||(e=f(e,t.errors),s=e.
length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,
n+"/lintIgnore")||(e=f(e,d.errors),s=e.length)),(r.next===void 0?0:1)+(r.exit===void 0?0:1)!=1){let i={instancePath:n,keyword:"exactlyOne",params:{keys:Is.exactlyOne}};
e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return cr.errors=e,s===0}function dr(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={
instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)cr(r[l],n+"/"+l)||(e=f(e,cr.errors),s=e.length)}else{
let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return dr.errors=e,s===0}function gr(r,n=""){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.question===void 0||!o.call(r,"question")){let i={instancePath:n,keyword:"required",params:{missingProperty:"question"}};e===null?
e=[i]:e.push(i),s++}if(r.outcomes===void 0||!o.call(r,"outcomes")){let i={instancePath:n,keyword:"required",params:{missingProperty:"outcomes"}};e===null?e=[i]:
e.push(i),s++}for(let i of Object.keys(r))if(!(i==="question"||i==="outcomes"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.question!==void 0&&o.call(r,"question")&&(t(r.question,n+"/question")||(e=f(e,t.errors),s=e.length)),r.outcomes!==void 0&&o.call(
r,"outcomes")&&(dr(r.outcomes,n+"/outcomes")||(e=f(e,dr.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.
push(i),s++}return gr.errors=e,s===0}function hr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}if(r.owner===void 0||!o.call(r,"owner")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
owner"}};e===null?e=[i]:e.push(i),s++}if(r.steps===void 0||!o.call(r,"steps")){let i={instancePath:n,keyword:"required",params:{missingProperty:"steps"}};e===null?
e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Sn.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.lifecycle!==void 0&&o.call(r,"lifecycle")&&(Le(r.lifecycle,n+"/lifecycle")||
(e=f(e,Le.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.involved!==void 0&&o.call(r,"involve\
d")&&(Te(r.involved,n+"/involved")||(e=f(e,Te.errors),s=e.length)),r.goals!==void 0&&o.call(r,"goals")&&(g(r.goals,n+"/goals")||(e=f(e,g.errors),s=e.length)),r.
needs!==void 0&&o.call(r,"needs")&&(g(r.needs,n+"/needs")||(e=f(e,g.errors),s=e.length)),r.mindset!==void 0&&o.call(r,"mindset")&&(t(r.mindset,n+"/mindset")||(e=
f(e,t.errors),s=e.length)),r.keyNodes!==void 0&&o.call(r,"keyNodes")&&(g(r.keyNodes,n+"/keyNodes")||(e=f(e,g.errors),s=e.length)),r.entryCriteria!==void 0&&o.call(
r,"entryCriteria")&&(g(r.entryCriteria,n+"/entryCriteria")||(e=f(e,g.errors),s=e.length)),r.exitCriteria!==void 0&&o.call(r,"exitCriteria")&&(g(r.exitCriteria,n+
"/exitCriteria")||(e=f(e,g.errors),s=e.length)),r.duration!==void 0&&o.call(r,"duration")&&(x(r.duration,n+"/duration")||(e=f(e,x.errors),s=e.length)),r.metrics!==
void 0&&o.call(r,"metrics")&&(y(r.metrics,n+"/metrics")||(e=f(e,y.errors),s=e.length)),r.steps!==void 0&&o.call(r,"steps")&&(yr(r.steps,n+"/steps")||(e=f(e,yr.errors),
s=e.length)),r.decisionPoint!==void 0&&o.call(r,"decisionPoint")&&(gr(r.decisionPoint,n+"/decisionPoint")||(e=f(e,gr.errors),s=e.length)),r.links!==void 0&&o.call(
r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),
s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return hr.errors=e,s===0}function kr(r,n=""){let e=null,
s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={instancePath:n,
keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)hr(r[l],n+"/"+l)||(e=f(e,hr.errors),s=e.length)}else{let i={
instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return kr.errors=e,s===0}var nl={type:"object",required:["id","name","at"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/te\
xt"},description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-62"},category:{$ref:"#/definitions/shared-63"},at:{$ref:"#/definitions/shared-\
22"},personas:{$ref:"#/definitions/shared-5"},severity:{$ref:"#/definitions/shared-64"},frequency:{$ref:"#/definitions/shared-65"},affectedShare:{$ref:"#/defini\
tions/percentage"},outcome:{$ref:"#/definitions/shared-66"},anticipated:{type:"boolean"},rootCause:{$ref:"#/definitions/text"},status:{$ref:"#/definitions/share\
d-67"},firstSeen:{$ref:"#/definitions/date"},resolvedOn:{$ref:"#/definitions/date"},evidence:{$ref:"#/definitions/shared-5"},links:{$ref:"#/definitions/shared-2"},
lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},ll={type:"string",enum:["friction","demand"]};function wr(r,n=""){
let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="friction"||r==="demand")){
let i={instancePath:n,keyword:"enum",params:{allowedValues:ll.enum}};e===null?e=[i]:e.push(i),s++}return wr.errors=e,s===0}var ol={type:"string",enum:["content",
"technical","product","process","waiting","price","people","privacy","handoff","other"]};function vr(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="content"||r==="technical"||r==="product"||r==="process"||r==="waiting"||r==="price"||
r==="people"||r==="privacy"||r==="handoff"||r==="other")){let i={instancePath:n,keyword:"enum",params:{allowedValues:ol.enum}};e===null?e=[i]:e.push(i),s++}return vr.
errors=e,s===0}function a(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>200){let l={instancePath:n,keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}
if(r.length<1){let l={instancePath:n,keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)u(r[l],n+"/"+l)||(e=f(
e,u.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return a.errors=e,s===0}var fl={type:"stri\
ng",enum:["low","medium","high","critical"]};function br(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),s++}if(!(r==="low"||r==="medium"||r==="high"||r==="critical")){let i={instancePath:n,keyword:"enum",params:{allowedValues:fl.enum}};e===
null?e=[i]:e.push(i),s++}return br.errors=e,s===0}var tl={type:"string",enum:["rare","occasional","frequent","constant"]};function $r(r,n=""){let e=null,s=0;if(typeof r!=
"string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="rare"||r==="occasional"||r==="frequent"||r==="cons\
tant")){let i={instancePath:n,keyword:"enum",params:{allowedValues:tl.enum}};e===null?e=[i]:e.push(i),s++}return $r.errors=e,s===0}var pl={type:"string",enum:["\
trivial","workaround","abandonment"]};function xr(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),s++}if(!(r==="trivial"||r==="workaround"||r==="abandonment")){let i={instancePath:n,keyword:"enum",params:{allowedValues:pl.enum}};e===null?
e=[i]:e.push(i),s++}return xr.errors=e,s===0}var ul={type:"string",enum:["open","acknowledged","in-progress","resolved","wont-fix"]};function jr(r,n=""){let e=null,
s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="open"||r==="acknowledged"||r==="i\
n-progress"||r==="resolved"||r==="wont-fix")){let i={instancePath:n,keyword:"enum",params:{allowedValues:ul.enum}};e===null?e=[i]:e.push(i),s++}return jr.errors=
e,s===0}function Ar(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}if(r.at===void 0||!o.call(r,"at")){let i={instancePath:n,keyword:"required",params:{missingProperty:"at"}};e===null?e=[i]:e.
push(i),s++}for(let i of Object.keys(r))if(!(o.call(nl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(wr(r.type,n+"/type")||(e=f(e,wr.errors),
s=e.length)),r.category!==void 0&&o.call(r,"category")&&(vr(r.category,n+"/category")||(e=f(e,vr.errors),s=e.length)),r.at!==void 0&&o.call(r,"at")&&(a(r.at,n+"\
/at")||(e=f(e,a.errors),s=e.length)),r.personas!==void 0&&o.call(r,"personas")&&(y(r.personas,n+"/personas")||(e=f(e,y.errors),s=e.length)),r.severity!==void 0&&
o.call(r,"severity")&&(br(r.severity,n+"/severity")||(e=f(e,br.errors),s=e.length)),r.frequency!==void 0&&o.call(r,"frequency")&&($r(r.frequency,n+"/frequency")||
(e=f(e,$r.errors),s=e.length)),r.affectedShare!==void 0&&o.call(r,"affectedShare")&&(I(r.affectedShare,n+"/affectedShare")||(e=f(e,I.errors),s=e.length)),r.outcome!==
void 0&&o.call(r,"outcome")&&(xr(r.outcome,n+"/outcome")||(e=f(e,xr.errors),s=e.length)),r.anticipated!==void 0&&o.call(r,"anticipated")&&typeof r.anticipated!=
"boolean"){let i={instancePath:n+"/anticipated",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.rootCause!==void 0&&o.call(r,"rootCause")&&
(t(r.rootCause,n+"/rootCause")||(e=f(e,t.errors),s=e.length)),r.status!==void 0&&o.call(r,"status")&&(jr(r.status,n+"/status")||(e=f(e,jr.errors),s=e.length)),r.
firstSeen!==void 0&&o.call(r,"firstSeen")&&(b(r.firstSeen,n+"/firstSeen")||(e=f(e,b.errors),s=e.length)),r.resolvedOn!==void 0&&o.call(r,"resolvedOn")&&(b(r.resolvedOn,
n+"/resolvedOn")||(e=f(e,b.errors),s=e.length)),r.evidence!==void 0&&o.call(r,"evidence")&&(y(r.evidence,n+"/evidence")||(e=f(e,y.errors),s=e.length)),r.links!==
void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||
(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ar.errors=e,s===0}function Ir(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)Ar(r[l],n+"/"+l)||(e=f(e,Ar.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Ir.errors=
e,s===0}var ml={type:"object",required:["id","name","at"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/te\
xt"},description:{$ref:"#/definitions/markdown"},at:{$ref:"#/definitions/shared-22"},personas:{$ref:"#/definitions/shared-5"},strength:{$ref:"#/definitions/shar\
ed-23"},affectedShare:{$ref:"#/definitions/percentage"},evidence:{$ref:"#/definitions/shared-5"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/defin\
itions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},yl={type:"string",enum:["low","medium","high"]};function z(r,n=""){let e=null,s=0;if(typeof r!=
"string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="low"||r==="medium"||r==="high")){let i={instancePath:n,
keyword:"enum",params:{allowedValues:yl.enum}};e===null?e=[i]:e.push(i),s++}return z.errors=e,s===0}function qr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.
name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}if(r.at===void 0||!o.call(
r,"at")){let i={instancePath:n,keyword:"required",params:{missingProperty:"at"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(ml.properties,
i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&
(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==
void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||
(e=f(e,c.errors),s=e.length)),r.at!==void 0&&o.call(r,"at")&&(a(r.at,n+"/at")||(e=f(e,a.errors),s=e.length)),r.personas!==void 0&&o.call(r,"personas")&&(y(r.personas,
n+"/personas")||(e=f(e,y.errors),s=e.length)),r.strength!==void 0&&o.call(r,"strength")&&(z(r.strength,n+"/strength")||(e=f(e,z.errors),s=e.length)),r.affectedShare!==
void 0&&o.call(r,"affectedShare")&&(I(r.affectedShare,n+"/affectedShare")||(e=f(e,I.errors),s=e.length)),r.evidence!==void 0&&o.call(r,"evidence")&&(y(r.evidence,
n+"/evidence")||(e=f(e,y.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&
o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),s++}return qr.errors=e,s===0}function Er(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{
limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)qr(r[l],n+"/"+l)||(e=f(e,qr.errors),s=e.length)}else{let i={instancePath:n,keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Er.errors=e,s===0}var cl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-59"},addresses:{$ref:"#/definitions/shared-5"},at:{$ref:"#/definitions/shared-5"},score:{
$ref:"#/definitions/opportunity-score"},owner:{$ref:"#/definitions/reference"},status:{$ref:"#/definitions/shared-60"},metrics:{$ref:"#/definitions/shared-5"},parent:{
$ref:"#/definitions/reference"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x\
-":{}}},dl={type:"string",enum:["fix","improve","innovate","messaging","growth","cost"]};function Or(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="fix"||r==="improve"||r==="innovate"||r==="messaging"||r==="growth"||r==="cost")){let i={
instancePath:n,keyword:"enum",params:{allowedValues:dl.enum}};e===null?e=[i]:e.push(i),s++}return Or.errors=e,s===0}function Nr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="customerValue"||i==="businessValue"||i==="\
effort"||i==="confidence"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.customerValue!==
void 0&&o.call(r,"customerValue")&&(I(r.customerValue,n+"/customerValue")||(e=f(e,I.errors),s=e.length)),r.businessValue!==void 0&&o.call(r,"businessValue")&&(I(
r.businessValue,n+"/businessValue")||(e=f(e,I.errors),s=e.length)),r.effort!==void 0&&o.call(r,"effort")){let i=r.effort;if(typeof i=="number"&&isFinite(i)){if(i>
5||isNaN(i)){let l={instancePath:n+"/effort",keyword:"maximum",params:{comparison:"<=",limit:5}};e===null?e=[l]:e.push(l),s++}if(i<0||isNaN(i)){let l={instancePath:n+
"/effort",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n+"/effort",keyword:"type",params:{type:"nu\
mber"}};e===null?e=[l]:e.push(l),s++}}r.confidence!==void 0&&o.call(r,"confidence")&&(z(r.confidence,n+"/confidence")||(e=f(e,z.errors),s=e.length))}else{let i={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Nr.errors=e,s===0}var gl={type:"string",enum:["open","in-progress","so\
lved","dismissed"]};function Vr(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),s++}if(!(r==="open"||r==="in-progress"||r==="solved"||r==="dismissed")){let i={instancePath:n,keyword:"enum",params:{allowedValues:gl.enum}};e===null?e=[i]:e.
push(i),s++}return Vr.errors=e,s===0}function Lr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(cl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==
void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),
s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&
(Or(r.type,n+"/type")||(e=f(e,Or.errors),s=e.length)),r.addresses!==void 0&&o.call(r,"addresses")&&(y(r.addresses,n+"/addresses")||(e=f(e,y.errors),s=e.length)),
r.at!==void 0&&o.call(r,"at")&&(y(r.at,n+"/at")||(e=f(e,y.errors),s=e.length)),r.score!==void 0&&o.call(r,"score")&&(Nr(r.score,n+"/score")||(e=f(e,Nr.errors),s=
e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.status!==void 0&&o.call(r,"status")&&(Vr(r.status,n+"/st\
atus")||(e=f(e,Vr.errors),s=e.length)),r.metrics!==void 0&&o.call(r,"metrics")&&(y(r.metrics,n+"/metrics")||(e=f(e,y.errors),s=e.length)),r.parent!==void 0&&o.call(
r,"parent")&&(u(r.parent,n+"/parent")||(e=f(e,u.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),
r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),s++}return Lr.errors=e,s===0}function Cr(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,
keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Lr(r[l],n+"/"+l)||(e=f(e,Lr.errors),s=e.length)}else{let i={
instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Cr.errors=e,s===0}var hl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-4"},addresses:{$ref:"#/definitions/shared-5"},owner:{$ref:"#/definitions/reference"},
start:{$ref:"#/definitions/date"},due:{$ref:"#/definitions/date"},doneOn:{$ref:"#/definitions/date"},status:{$ref:"#/definitions/shared-6"},steps:{$ref:"#/defin\
itions/shared-7"},dependsOn:{$ref:"#/definitions/shared-5"},expected:{$ref:"#/definitions/shared-8"},results:{$ref:"#/definitions/shared-9"},evidence:{$ref:"#/d\
efinitions/shared-5"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},kl={
type:"string",enum:["product","process","service-quality","interaction","training","self-service","content","marketing","orchestration","data","loyalty","organi\
sation","other"]};function Fr(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
s++}if(!(r==="product"||r==="process"||r==="service-quality"||r==="interaction"||r==="training"||r==="self-service"||r==="content"||r==="marketing"||r==="orches\
tration"||r==="data"||r==="loyalty"||r==="organisation"||r==="other")){let i={instancePath:n,keyword:"enum",params:{allowedValues:kl.enum}};e===null?e=[i]:e.push(
i),s++}return Fr.errors=e,s===0}var wl={type:"string",enum:["planned","in-progress","blocked","done","cancelled"]};function Tr(r,n=""){let e=null,s=0;if(typeof r!=
"string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="planned"||r==="in-progress"||r==="blocked"||r==="d\
one"||r==="cancelled")){let i={instancePath:n,keyword:"enum",params:{allowedValues:wl.enum}};e===null?e=[i]:e.push(i),s++}return Tr.errors=e,s===0}var vl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},owner:{$ref:"#/definitions/reference"},due:{$ref:"#/definitions/date"},done:{type:"boolean"},links:{$ref:"#/definiti\
ons/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}};function Sr(r,n=""){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),
s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.
keys(r))if(!(o.call(vl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}
if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(
e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&
(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.due!==
void 0&&o.call(r,"due")&&(b(r.due,n+"/due")||(e=f(e,b.errors),s=e.length)),r.done!==void 0&&o.call(r,"done")&&typeof r.done!="boolean"){let i={instancePath:n+"/\
done",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),
r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),s++}return Sr.errors=e,s===0}function zr(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,
keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Sr(r[l],n+"/"+l)||(e=f(e,Sr.errors),s=e.length)}else{let i={
instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return zr.errors=e,s===0}function Rr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0||!o.call(r,"metric")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"metric"}};e===null?e=[i]:e.push(i),s++}if(r.change===void 0||!o.call(r,"change")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"change"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="metric"||i==="change"||m.test(i))){let l={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.metric!==void 0&&o.call(r,"metric")&&(u(r.metric,n+"/metric")||(e=f(e,u.errors),
s=e.length)),r.change!==void 0&&o.call(r,"change")){let i=r.change;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/change",keyword:"type",params:{
type:"number"}};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Rr.errors=e,
s===0}function Wr(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(
l),s++}let i=r.length;for(let l=0;l<i;l++)Rr(r[l],n+"/"+l)||(e=f(e,Rr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),s++}return Wr.errors=e,s===0}function _r(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0||!o.call(r,"metric")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"metric"}};e===null?e=[i]:e.push(i),s++}if(r.after===void 0||!o.call(r,"after")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
after"}};e===null?e=[i]:e.push(i),s++}if(r.date===void 0||!o.call(r,"date")){let i={instancePath:n,keyword:"required",params:{missingProperty:"date"}};e===null?
e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="metric"||i==="before"||i==="after"||i==="date"||m.test(i))){let l={instancePath:n,keyword:"additionalP\
roperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.metric!==void 0&&o.call(r,"metric")&&(u(r.metric,n+"/metric")||(e=f(e,u.errors),s=e.
length)),r.before!==void 0&&o.call(r,"before")){let i=r.before;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/before",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),s++}}if(r.after!==void 0&&o.call(r,"after")){let i=r.after;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/aft\
er",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.date!==void 0&&o.call(r,"date")&&(b(r.date,n+"/date")||(e=f(e,b.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return _r.errors=e,s===0}function Ur(r,n=""){let e=null,s=0;if(Array.isArray(
r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)_r(r[l],n+"/"+
l)||(e=f(e,_r.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Ur.errors=e,s===0}function Mr(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[
i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(hl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(Fr(r.type,n+"/type")||(e=f(e,Fr.errors),
s=e.length)),r.addresses!==void 0&&o.call(r,"addresses")&&(y(r.addresses,n+"/addresses")||(e=f(e,y.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(
r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.start!==void 0&&o.call(r,"start")&&(b(r.start,n+"/start")||(e=f(e,b.errors),s=e.length)),r.due!==void 0&&o.
call(r,"due")&&(b(r.due,n+"/due")||(e=f(e,b.errors),s=e.length)),r.doneOn!==void 0&&o.call(r,"doneOn")&&(b(r.doneOn,n+"/doneOn")||(e=f(e,b.errors),s=e.length)),
r.status!==void 0&&o.call(r,"status")&&(Tr(r.status,n+"/status")||(e=f(e,Tr.errors),s=e.length)),r.steps!==void 0&&o.call(r,"steps")&&(zr(r.steps,n+"/steps")||(e=
f(e,zr.errors),s=e.length)),r.dependsOn!==void 0&&o.call(r,"dependsOn")&&(y(r.dependsOn,n+"/dependsOn")||(e=f(e,y.errors),s=e.length)),r.expected!==void 0&&o.call(
r,"expected")&&(Wr(r.expected,n+"/expected")||(e=f(e,Wr.errors),s=e.length)),r.results!==void 0&&o.call(r,"results")&&(Ur(r.results,n+"/results")||(e=f(e,Ur.errors),
s=e.length)),r.evidence!==void 0&&o.call(r,"evidence")&&(y(r.evidence,n+"/evidence")||(e=f(e,y.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,
n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Mr.errors=e,s===0}function Zr(r,n=""){let e=null,s=0;if(Array.isArray(
r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Mr(r[l],n+"/"+
l)||(e=f(e,Mr.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Zr.errors=e,s===0}var bl={type:"object",required:["id","name","trigger","response"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"\
#/definitions/text"},description:{$ref:"#/definitions/markdown"},mode:{$ref:"#/definitions/shared-73"},trigger:{$ref:"#/definitions/trigger"},when:{$ref:"#/defi\
nitions/text"},audience:{$ref:"#/definitions/audience"},addresses:{$ref:"#/definitions/shared-5"},response:{$ref:"#/definitions/response"},timing:{$ref:"#/defin\
itions/timing"},frequencyCap:{$ref:"#/definitions/frequency-cap"},consent:{$ref:"#/definitions/shared-74"},priority:{type:"integer",minimum:1,maximum:100},stopWhen:{
$ref:"#/definitions/text"},metrics:{$ref:"#/definitions/shared-5"},decisioning:{$ref:"#/definitions/shared-75"},system:{$ref:"#/definitions/reference"},owner:{$ref:"\
#/definitions/reference"},status:{$ref:"#/definitions/shared-76"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,
patternProperties:{"^x-":{}}},$l={type:"string",enum:["reactive","proactive"]};function Br(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="reactive"||r==="proactive")){let i={instancePath:n,keyword:"enum",params:{allowedValues:$l.
enum}};e===null?e=[i]:e.push(i),s++}return Br.errors=e,s===0}var xl={type:"object",exactlyOne:["event","segment","metric","schedule","prediction"],properties:{event:{
$ref:"#/definitions/reference"},segment:{$ref:"#/definitions/reference"},metric:{$ref:"#/definitions/metric-limit"},schedule:{$ref:"#/definitions/duration"},prediction:{
$ref:"#/definitions/text"}},additionalProperties:!1,patternProperties:{"^x-":{}}},jl={type:"object",required:["metric"],exactlyOne:["above","below"],properties:{
metric:{$ref:"#/definitions/reference"},above:{type:"number"},below:{type:"number"}},additionalProperties:!1,patternProperties:{"^x-":{}}};function Hr(r,n=""){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0||!o.call(r,"metric")){let i={instancePath:n,keyword:"required",params:{missingProperty:"me\
tric"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="metric"||i==="above"||i==="below"||m.test(i))){let l={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.metric!==void 0&&o.call(r,"metric")&&(u(r.metric,n+"/metric")||(e=f(e,u.errors),
s=e.length)),r.above!==void 0&&o.call(r,"above")){let i=r.above;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/above",keyword:"type",params:{type:"\
number"}};e===null?e=[l]:e.push(l),s++}}if(r.below!==void 0&&o.call(r,"below")){let i=r.below;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/bel\
ow",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if((r.above===void 0?0:1)+(r.below===void 0?0:1)!=1){let i={instancePath:n,keyword:"exa\
ctlyOne",params:{keys:jl.exactlyOne}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}
return Hr.errors=e,s===0}function Gr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="event"||i==="segm\
ent"||i==="metric"||i==="schedule"||i==="prediction"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=
[l]:e.push(l),s++}if(r.event!==void 0&&o.call(r,"event")&&(u(r.event,n+"/event")||(e=f(e,u.errors),s=e.length)),r.segment!==void 0&&o.call(r,"segment")&&(u(r.segment,
n+"/segment")||(e=f(e,u.errors),s=e.length)),r.metric!==void 0&&o.call(r,"metric")&&(Hr(r.metric,n+"/metric")||(e=f(e,Hr.errors),s=e.length)),r.schedule!==void 0&&
o.call(r,"schedule")&&(x(r.schedule,n+"/schedule")||(e=f(e,x.errors),s=e.length)),r.prediction!==void 0&&o.call(r,"prediction")&&(t(r.prediction,n+"/prediction")||
(e=f(e,t.errors),s=e.length)),(r.event===void 0?0:1)+(r.segment===void 0?0:1)+(r.metric===void 0?0:1)+(r.schedule===void 0?0:1)+(r.prediction===void 0?0:1)!=1){
let i={instancePath:n,keyword:"exactlyOne",params:{keys:xl.exactlyOne}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),s++}return Gr.errors=e,s===0}function Dr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="personas"||i==="segments"||i==="excludeSeg\
ments"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.personas!==void 0&&o.call(
r,"personas")&&(y(r.personas,n+"/personas")||(e=f(e,y.errors),s=e.length)),r.segments!==void 0&&o.call(r,"segments")&&(y(r.segments,n+"/segments")||(e=f(e,y.errors),
s=e.length)),r.excludeSegments!==void 0&&o.call(r,"excludeSegments")&&(y(r.excludeSegments,n+"/excludeSegments")||(e=f(e,y.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Dr.errors=e,s===0}var Al={type:"string",enum:["information","message","recommendation","offer","guidance","route","task","suppress"]};function Yr(r,n=""){let e=null,s=0;if(typeof r!=
"string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="information"||r==="message"||r==="recommendation"||
r==="offer"||r==="guidance"||r==="route"||r==="task"||r==="suppress")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Al.enum}};e===null?e=[i]:e.push(
i),s++}return Yr.errors=e,s===0}var Il={type:"array",maxItems:10,items:{type:"string",enum:["workload","touchpoint","ticket-type","channel","language","value"]}};
function Kr(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>10){let l={instancePath:n,keyword:"maxItems",params:{limit:10}};e===null?e=[l]:e.push(l),s++}
let i=r.length;for(let l=0;l<i;l++){let v=r[l];if(typeof v!="string"){let p={instancePath:n+"/"+l,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
s++}if(!(v==="workload"||v==="touchpoint"||v==="ticket-type"||v==="channel"||v==="language"||v==="value")){let p={instancePath:n+"/"+l,keyword:"enum",params:{allowedValues:Il.
items.enum}};e===null?e=[p]:e.push(p),s++}}}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Kr.errors=e,s===
0}function Jr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="type"||i==="touchpoint"||i==="content"||
i==="routeTo"||i==="routeBy"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.type!==
void 0&&o.call(r,"type")&&(Yr(r.type,n+"/type")||(e=f(e,Yr.errors),s=e.length)),r.touchpoint!==void 0&&o.call(r,"touchpoint")&&(u(r.touchpoint,n+"/touchpoint")||
(e=f(e,u.errors),s=e.length)),r.content!==void 0&&o.call(r,"content")&&(t(r.content,n+"/content")||(e=f(e,t.errors),s=e.length)),r.routeTo!==void 0&&o.call(r,"r\
outeTo")&&(u(r.routeTo,n+"/routeTo")||(e=f(e,u.errors),s=e.length)),r.routeBy!==void 0&&o.call(r,"routeBy")&&(Kr(r.routeBy,n+"/routeBy")||(e=f(e,Kr.errors),s=e.
length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Jr.errors=e,s===0}var ql=/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u;function Qr(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>11){let i={instancePath:n,
keyword:"maxLength",params:{limit:11}};e===null?e=[i]:e.push(i),s++}if(!ql.test(r)){let i={instancePath:n,keyword:"format",params:{format:"time-range"}};e===null?
e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return Qr.errors=e,s===0}function Xr(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="delay"||i==="window"||i==="quietHours"||i==="expires"||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.delay!==void 0&&o.call(r,"delay")&&(x(r.
delay,n+"/delay")||(e=f(e,x.errors),s=e.length)),r.window!==void 0&&o.call(r,"window")&&(O(r.window,n+"/window")||(e=f(e,O.errors),s=e.length)),r.quietHours!==void 0&&
o.call(r,"quietHours")&&(Qr(r.quietHours,n+"/quietHours")||(e=f(e,Qr.errors),s=e.length)),r.expires!==void 0&&o.call(r,"expires")&&(x(r.expires,n+"/expires")||(e=
f(e,x.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Xr.errors=e,s===0}function Pr(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.max===void 0||!o.call(r,"max")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"max"}};e===null?e=[i]:e.push(i),s++}if(r.per===void 0||!o.call(r,"per")){let i={instancePath:n,keyword:"required",params:{missingProperty:"per"}};
e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="max"||i==="per"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}if(r.max!==void 0&&o.call(r,"max")){let i=r.max;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+"/m\
ax",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let l={instancePath:n+"/max",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),s++}}r.per!==void 0&&o.call(r,"per")&&(x(r.per,n+"/per")||(e=f(e,x.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Pr.errors=e,s===0}var El={type:"string",enum:["required","not-r\
equired"]};function ar(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r===
"required"||r==="not-required")){let i={instancePath:n,keyword:"enum",params:{allowedValues:El.enum}};e===null?e=[i]:e.push(i),s++}return ar.errors=e,s===0}var Ol={
type:"string",enum:["manual","rules","ai"]};function ei(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),s++}if(!(r==="manual"||r==="rules"||r==="ai")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Ol.enum}};e===null?e=[i]:e.push(
i),s++}return ei.errors=e,s===0}var Nl={type:"string",enum:["planned","live","paused","retired"]};function ri(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={
instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="planned"||r==="live"||r==="paused"||r==="retired")){let i={instancePath:n,
keyword:"enum",params:{allowedValues:Nl.enum}};e===null?e=[i]:e.push(i),s++}return ri.errors=e,s===0}function ii(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.
name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}if(r.trigger===void 0||
!o.call(r,"trigger")){let i={instancePath:n,keyword:"required",params:{missingProperty:"trigger"}};e===null?e=[i]:e.push(i),s++}if(r.response===void 0||!o.call(
r,"response")){let i={instancePath:n,keyword:"required",params:{missingProperty:"response"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(
bl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&
o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),
r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/des\
cription")||(e=f(e,c.errors),s=e.length)),r.mode!==void 0&&o.call(r,"mode")&&(Br(r.mode,n+"/mode")||(e=f(e,Br.errors),s=e.length)),r.trigger!==void 0&&o.call(r,
"trigger")&&(Gr(r.trigger,n+"/trigger")||(e=f(e,Gr.errors),s=e.length)),r.when!==void 0&&o.call(r,"when")&&(t(r.when,n+"/when")||(e=f(e,t.errors),s=e.length)),r.
audience!==void 0&&o.call(r,"audience")&&(Dr(r.audience,n+"/audience")||(e=f(e,Dr.errors),s=e.length)),r.addresses!==void 0&&o.call(r,"addresses")&&(y(r.addresses,
n+"/addresses")||(e=f(e,y.errors),s=e.length)),r.response!==void 0&&o.call(r,"response")&&(Jr(r.response,n+"/response")||(e=f(e,Jr.errors),s=e.length)),r.timing!==
void 0&&o.call(r,"timing")&&(Xr(r.timing,n+"/timing")||(e=f(e,Xr.errors),s=e.length)),r.frequencyCap!==void 0&&o.call(r,"frequencyCap")&&(Pr(r.frequencyCap,n+"/\
frequencyCap")||(e=f(e,Pr.errors),s=e.length)),r.consent!==void 0&&o.call(r,"consent")&&(ar(r.consent,n+"/consent")||(e=f(e,ar.errors),s=e.length)),r.priority!==
void 0&&o.call(r,"priority")){let i=r.priority;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+"/priority",keyword:"type",params:{
type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){let l={instancePath:n+"/priority",keyword:"maximum",params:{
comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(i<1||isNaN(i)){let l={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[l]:e.push(l),s++}}}r.stopWhen!==void 0&&o.call(r,"stopWhen")&&(t(r.stopWhen,n+"/stopWhen")||(e=f(e,t.errors),s=e.length)),r.metrics!==void 0&&o.call(
r,"metrics")&&(y(r.metrics,n+"/metrics")||(e=f(e,y.errors),s=e.length)),r.decisioning!==void 0&&o.call(r,"decisioning")&&(ei(r.decisioning,n+"/decisioning")||(e=
f(e,ei.errors),s=e.length)),r.system!==void 0&&o.call(r,"system")&&(u(r.system,n+"/system")||(e=f(e,u.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&
(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.status!==void 0&&o.call(r,"status")&&(ri(r.status,n+"/status")||(e=f(e,ri.errors),s=e.length)),r.links!==
void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||
(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return ii.errors=e,s===0}function si(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)ii(r[l],n+"/"+l)||(e=f(e,ii.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return si.errors=
e,s===0}function Os(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"re\
quired",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[
i]:e.push(i),s++}if(r.personas===void 0||!o.call(r,"personas")){let i={instancePath:n,keyword:"required",params:{missingProperty:"personas"}};e===null?e=[i]:e.push(
i),s++}if(r.owner===void 0||!o.call(r,"owner")){let i={instancePath:n,keyword:"required",params:{missingProperty:"owner"}};e===null?e=[i]:e.push(i),s++}if(r.goal===
void 0||!o.call(r,"goal")){let i={instancePath:n,keyword:"required",params:{missingProperty:"goal"}};e===null?e=[i]:e.push(i),s++}if(r.stages===void 0||!o.call(
r,"stages")){let i={instancePath:n,keyword:"required",params:{missingProperty:"stages"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(xn.
properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&
o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="\
journey"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"journey"}};e===null?e=[l]:e.push(l),s++}}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+
"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.locales!==void 0&&
o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),
r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(Ie(r.type,
n+"/type")||(e=f(e,Ie.errors),s=e.length)),r.scope!==void 0&&o.call(r,"scope")&&(qe(r.scope,n+"/scope")||(e=f(e,qe.errors),s=e.length)),r.state!==void 0&&o.call(
r,"state")&&(Ee(r.state,n+"/state")||(e=f(e,Ee.errors),s=e.length)),r.improves!==void 0&&o.call(r,"improves")&&(u(r.improves,n+"/improves")||(e=f(e,u.errors),s=
e.length)),r.status!==void 0&&o.call(r,"status")&&(Oe(r.status,n+"/status")||(e=f(e,Oe.errors),s=e.length)),r.evidenceLevel!==void 0&&o.call(r,"evidenceLevel")&&
(K(r.evidenceLevel,n+"/evidenceLevel")||(e=f(e,K.errors),s=e.length)),r.personas!==void 0&&o.call(r,"personas")&&(Ne(r.personas,n+"/personas")||(e=f(e,Ne.errors),
s=e.length)),r.segments!==void 0&&o.call(r,"segments")&&(y(r.segments,n+"/segments")||(e=f(e,y.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,
n+"/owner")||(e=f(e,u.errors),s=e.length)),r.reviewers!==void 0&&o.call(r,"reviewers")&&(T(r.reviewers,n+"/reviewers")||(e=f(e,T.errors),s=e.length)),r.lastReviewed!==
void 0&&o.call(r,"lastReviewed")&&(b(r.lastReviewed,n+"/lastReviewed")||(e=f(e,b.errors),s=e.length)),r.reviewCadence!==void 0&&o.call(r,"reviewCadence")&&(x(r.
reviewCadence,n+"/reviewCadence")||(e=f(e,x.errors),s=e.length)),r.parent!==void 0&&o.call(r,"parent")&&(u(r.parent,n+"/parent")||(e=f(e,u.errors),s=e.length)),
r.goal!==void 0&&o.call(r,"goal")&&(t(r.goal,n+"/goal")||(e=f(e,t.errors),s=e.length)),r.businessGoals!==void 0&&o.call(r,"businessGoals")&&(g(r.businessGoals,n+
"/businessGoals")||(e=f(e,g.errors),s=e.length)),r.trigger!==void 0&&o.call(r,"trigger")&&(t(r.trigger,n+"/trigger")||(e=f(e,t.errors),s=e.length)),r.endState!==
void 0&&o.call(r,"endState")&&(t(r.endState,n+"/endState")||(e=f(e,t.errors),s=e.length)),r.metrics!==void 0&&o.call(r,"metrics")&&(y(r.metrics,n+"/metrics")||(e=
f(e,y.errors),s=e.length)),r.tags!==void 0&&o.call(r,"tags")&&(Ve(r.tags,n+"/tags")||(e=f(e,Ve.errors),s=e.length)),r.stages!==void 0&&o.call(r,"stages")&&(kr(r.
stages,n+"/stages")||(e=f(e,kr.errors),s=e.length)),r.painPoints!==void 0&&o.call(r,"painPoints")&&(Ir(r.painPoints,n+"/painPoints")||(e=f(e,Ir.errors),s=e.length)),
r.delights!==void 0&&o.call(r,"delights")&&(Er(r.delights,n+"/delights")||(e=f(e,Er.errors),s=e.length)),r.opportunities!==void 0&&o.call(r,"opportunities")&&(Cr(
r.opportunities,n+"/opportunities")||(e=f(e,Cr.errors),s=e.length)),r.actions!==void 0&&o.call(r,"actions")&&(Zr(r.actions,n+"/actions")||(e=f(e,Zr.errors),s=e.
length)),r.rules!==void 0&&o.call(r,"rules")&&(si(r.rules,n+"/rules")||(e=f(e,si.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||
(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Os.errors=e,s===0}var Vl=Ns,Ll={type:"object",required:["kind","id","name"],properties:{
kind:{type:"string",const:"persona"},id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},locales:{$ref:"#/definitions/shared-39"},name:{$ref:"\
#/definitions/text"},description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-68"},segment:{$ref:"#/definitions/reference"},icp:{type:"boole\
an"},evidenceLevel:{$ref:"#/definitions/evidence-level"},demographics:{$ref:"#/definitions/demographics"},interests:{$ref:"#/definitions/shared-10"},timeUse:{$ref:"\
#/definitions/shared-10"},behaviour:{$ref:"#/definitions/shared-10"},goals:{$ref:"#/definitions/shared-10"},jobs:{$ref:"#/definitions/shared-10"},needs:{$ref:"#\
/definitions/shared-10"},expectations:{$ref:"#/definitions/shared-69"},preferences:{$ref:"#/definitions/preferences"},frustrations:{$ref:"#/definitions/shared-1\
0"},purchaseBarriers:{$ref:"#/definitions/shared-10"},accessibilityNeeds:{$ref:"#/definitions/shared-10"},quote:{$ref:"#/definitions/text"},evidence:{$ref:"#/de\
finitions/shared-5"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},Cl={
type:"string",enum:["primary","secondary","anti","employee","partner","system"]};function ni(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="primary"||r==="secondary"||r==="anti"||r==="employee"||r==="partner"||r==="system")){
let i={instancePath:n,keyword:"enum",params:{allowedValues:Cl.enum}};e===null?e=[i]:e.push(i),s++}return ni.errors=e,s===0}function li(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="ageRange"||i==="location"||i==="occupation"||
i==="income"||i==="education"||i==="family"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(
l),s++}r.ageRange!==void 0&&o.call(r,"ageRange")&&(t(r.ageRange,n+"/ageRange")||(e=f(e,t.errors),s=e.length)),r.location!==void 0&&o.call(r,"location")&&(t(r.location,
n+"/location")||(e=f(e,t.errors),s=e.length)),r.occupation!==void 0&&o.call(r,"occupation")&&(t(r.occupation,n+"/occupation")||(e=f(e,t.errors),s=e.length)),r.income!==
void 0&&o.call(r,"income")&&(t(r.income,n+"/income")||(e=f(e,t.errors),s=e.length)),r.education!==void 0&&o.call(r,"education")&&(t(r.education,n+"/education")||
(e=f(e,t.errors),s=e.length)),r.family!==void 0&&o.call(r,"family")&&(t(r.family,n+"/family")||(e=f(e,t.errors),s=e.length))}else{let i={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return li.errors=e,s===0}function oi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="channels"||i==="devices"||i==="languages"||
i==="contactTimes"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.channels!==void 0&&
o.call(r,"channels")&&(y(r.channels,n+"/channels")||(e=f(e,y.errors),s=e.length)),r.devices!==void 0&&o.call(r,"devices")&&(S(r.devices,n+"/devices")||(e=f(e,S.
errors),s=e.length)),r.languages!==void 0&&o.call(r,"languages")&&(B(r.languages,n+"/languages")||(e=f(e,B.errors),s=e.length)),r.contactTimes!==void 0&&o.call(
r,"contactTimes")&&(t(r.contactTimes,n+"/contactTimes")||(e=f(e,t.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),s++}return oi.errors=e,s===0}function Ns(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){
let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Ll.properties,i)||m.test(i))){let l={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+
"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="persona"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"\
persona"}};e===null?e=[l]:e.push(l),s++}}if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"former\
ly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),
r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/des\
cription")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(ni(r.type,n+"/type")||(e=f(e,ni.errors),s=e.length)),r.segment!==void 0&&o.call(r,
"segment")&&(u(r.segment,n+"/segment")||(e=f(e,u.errors),s=e.length)),r.icp!==void 0&&o.call(r,"icp")&&typeof r.icp!="boolean"){let i={instancePath:n+"/icp",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.evidenceLevel!==void 0&&o.call(r,"evidenceLevel")&&(K(r.evidenceLevel,n+"/evidenceLevel")||(e=f(e,
K.errors),s=e.length)),r.demographics!==void 0&&o.call(r,"demographics")&&(li(r.demographics,n+"/demographics")||(e=f(e,li.errors),s=e.length)),r.interests!==void 0&&
o.call(r,"interests")&&(g(r.interests,n+"/interests")||(e=f(e,g.errors),s=e.length)),r.timeUse!==void 0&&o.call(r,"timeUse")&&(g(r.timeUse,n+"/timeUse")||(e=f(e,
g.errors),s=e.length)),r.behaviour!==void 0&&o.call(r,"behaviour")&&(g(r.behaviour,n+"/behaviour")||(e=f(e,g.errors),s=e.length)),r.goals!==void 0&&o.call(r,"go\
als")&&(g(r.goals,n+"/goals")||(e=f(e,g.errors),s=e.length)),r.jobs!==void 0&&o.call(r,"jobs")&&(g(r.jobs,n+"/jobs")||(e=f(e,g.errors),s=e.length)),r.needs!==void 0&&
o.call(r,"needs")&&(g(r.needs,n+"/needs")||(e=f(e,g.errors),s=e.length)),r.expectations!==void 0&&o.call(r,"expectations")&&(J(r.expectations,n+"/expectations")||
(e=f(e,J.errors),s=e.length)),r.preferences!==void 0&&o.call(r,"preferences")&&(oi(r.preferences,n+"/preferences")||(e=f(e,oi.errors),s=e.length)),r.frustrations!==
void 0&&o.call(r,"frustrations")&&(g(r.frustrations,n+"/frustrations")||(e=f(e,g.errors),s=e.length)),r.purchaseBarriers!==void 0&&o.call(r,"purchaseBarriers")&&
(g(r.purchaseBarriers,n+"/purchaseBarriers")||(e=f(e,g.errors),s=e.length)),r.accessibilityNeeds!==void 0&&o.call(r,"accessibilityNeeds")&&(g(r.accessibilityNeeds,
n+"/accessibilityNeeds")||(e=f(e,g.errors),s=e.length)),r.quote!==void 0&&o.call(r,"quote")&&(t(r.quote,n+"/quote")||(e=f(e,t.errors),s=e.length)),r.evidence!==
void 0&&o.call(r,"evidence")&&(y(r.evidence,n+"/evidence")||(e=f(e,y.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.
errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ns.errors=e,s===0}var Fl=Vs;var Tl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-95"},function:{$ref:"#/definitions/shared-96"},parent:{$ref:"#/definitions/referenc\
e"},handles:{$ref:"#/definitions/shared-26"},contact:{$ref:"#/definitions/line"},hours:{$ref:"#/definitions/hours"},timezone:{$ref:"#/definitions/timezone"},links:{
$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},Sl={type:"string",enum:["depart\
ment","team","partner"]};function fi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),s++}if(!(r==="department"||r==="team"||r==="partner")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Sl.enum}};e===null?e=[i]:e.push(i),s++}
return fi.errors=e,s===0}var zl={type:"string",enum:["marketing","sales","product","technology","customer-service","customer-success","operations","finance","le\
gal","other"]};function ti(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}
if(!(r==="marketing"||r==="sales"||r==="product"||r==="technology"||r==="customer-service"||r==="customer-success"||r==="operations"||r==="finance"||r==="legal"||
r==="other")){let i={instancePath:n,keyword:"enum",params:{allowedValues:zl.enum}};e===null?e=[i]:e.push(i),s++}return ti.errors=e,s===0}function pi(r,n=""){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===
null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(
i),s++}for(let i of Object.keys(r))if(!(o.call(Tl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(fi(r.type,n+"/type")||(e=f(e,fi.errors),
s=e.length)),r.function!==void 0&&o.call(r,"function")&&(ti(r.function,n+"/function")||(e=f(e,ti.errors),s=e.length)),r.parent!==void 0&&o.call(r,"parent")&&(u(
r.parent,n+"/parent")||(e=f(e,u.errors),s=e.length)),r.handles!==void 0&&o.call(r,"handles")&&(T(r.handles,n+"/handles")||(e=f(e,T.errors),s=e.length)),r.contact!==
void 0&&o.call(r,"contact")&&(j(r.contact,n+"/contact")||(e=f(e,j.errors),s=e.length)),r.hours!==void 0&&o.call(r,"hours")&&(O(r.hours,n+"/hours")||(e=f(e,O.errors),
s=e.length)),r.timezone!==void 0&&o.call(r,"timezone")&&(H(r.timezone,n+"/timezone")||(e=f(e,H.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,
n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return pi.errors=e,s===0}function ui(r,n=""){let e=null,s=0;if(Array.isArray(
r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)pi(r[l],n+"/"+
l)||(e=f(e,pi.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ui.errors=e,s===0}function Vs(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{missingProperty:"items"}};e===null?
e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="teams"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"teams"}};e===null?
e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&(ui(
r.items,n+"/items")||(e=f(e,ui.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Vs.errors=
e,s===0}var Rl=Ls;var Wl={type:"object",required:["id","name","medium"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definition\
s/text"},description:{$ref:"#/definitions/markdown"},medium:{$ref:"#/definitions/shared-13"},ownership:{$ref:"#/definitions/shared-14"},devices:{$ref:"#/definit\
ions/shared-15"},owner:{$ref:"#/definitions/reference"},hours:{$ref:"#/definitions/hours"},locations:{$ref:"#/definitions/shared-10"},trackable:{type:"boolean"},
status:{$ref:"#/definitions/shared-16"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{
"^x-":{}}},_l={type:"string",enum:["digital","physical","human","human-digital"]};function mi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="digital"||r==="physical"||r==="human"||r==="human-digital")){let i={instancePath:n,
keyword:"enum",params:{allowedValues:_l.enum}};e===null?e=[i]:e.push(i),s++}return mi.errors=e,s===0}var Ul={type:"string",enum:["owned","paid","earned","partne\
r"]};function yi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r===
"owned"||r==="paid"||r==="earned"||r==="partner")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Ul.enum}};e===null?e=[i]:e.push(i),s++}return yi.errors=
e,s===0}function ci(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}if(r.medium===void 0||!o.call(r,"medium")){let i={instancePath:n,keyword:"required",params:{missingProperty:"medium"}};e===
null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(Wl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.medium!==void 0&&o.call(r,"medium")&&(mi(r.medium,n+"/medium")||(e=f(e,mi.
errors),s=e.length)),r.ownership!==void 0&&o.call(r,"ownership")&&(yi(r.ownership,n+"/ownership")||(e=f(e,yi.errors),s=e.length)),r.devices!==void 0&&o.call(r,"\
devices")&&(S(r.devices,n+"/devices")||(e=f(e,S.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),
r.hours!==void 0&&o.call(r,"hours")&&(O(r.hours,n+"/hours")||(e=f(e,O.errors),s=e.length)),r.locations!==void 0&&o.call(r,"locations")&&(g(r.locations,n+"/locat\
ions")||(e=f(e,g.errors),s=e.length)),r.trackable!==void 0&&o.call(r,"trackable")&&typeof r.trackable!="boolean"){let i={instancePath:n+"/trackable",keyword:"ty\
pe",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.status!==void 0&&o.call(r,"status")&&(X(r.status,n+"/status")||(e=f(e,X.errors),s=e.length)),r.links!==
void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||
(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return ci.errors=e,s===0}function di(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)ci(r[l],n+"/"+l)||(e=f(e,ci.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return di.errors=
e,s===0}function Ls(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"re\
quired",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"items"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="stri\
ng"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="channels"){let l={instancePath:n+"/kind",keyword:"\
const",params:{allowedValue:"channels"}};e===null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.
length)),r.items!==void 0&&o.call(r,"items")&&(di(r.items,n+"/items")||(e=f(e,di.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),s++}return Ls.errors=e,s===0}var Ml=Cs;var Zl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},criteria:{$ref:"#/definitions/text"},share:{$ref:"#/definitions/percentage"},valueTier:{$ref:"#/definitions/shared-7\
7"},strategy:{$ref:"#/definitions/text"},icp:{type:"boolean"},metrics:{$ref:"#/definitions/shared-5"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/\
definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},Bl={type:"string",enum:["low","medium","high","strategic"]};function gi(r,n=""){let e=null,
s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="low"||r==="medium"||r==="high"||r===
"strategic")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Bl.enum}};e===null?e=[i]:e.push(i),s++}return gi.errors=e,s===0}function hi(r,n=""){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===
null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(
i),s++}for(let i of Object.keys(r))if(!(o.call(Zl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.criteria!==void 0&&o.call(r,"criteria")&&(t(r.criteria,n+"/criteria")||(e=
f(e,t.errors),s=e.length)),r.share!==void 0&&o.call(r,"share")&&(I(r.share,n+"/share")||(e=f(e,I.errors),s=e.length)),r.valueTier!==void 0&&o.call(r,"valueTier")&&
(gi(r.valueTier,n+"/valueTier")||(e=f(e,gi.errors),s=e.length)),r.strategy!==void 0&&o.call(r,"strategy")&&(t(r.strategy,n+"/strategy")||(e=f(e,t.errors),s=e.length)),
r.icp!==void 0&&o.call(r,"icp")&&typeof r.icp!="boolean"){let i={instancePath:n+"/icp",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.metrics!==
void 0&&o.call(r,"metrics")&&(y(r.metrics,n+"/metrics")||(e=f(e,y.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),
s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return hi.errors=e,s===0}function ki(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={
instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)hi(r[l],n+"/"+l)||(e=f(e,hi.errors),s=e.length)}else{
let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ki.errors=e,s===0}function Cs(r,n=""){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(
i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{missingProperty:"items"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.
keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=
[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),s++}if(i!=="segments"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"segments"}};e===null?e=[l]:e.push(l),s++}}r.
locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&(ki(r.items,n+"/items")||(e=
f(e,ki.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Cs.errors=e,s===0}var Hl=Fs;var Gl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-55"},unit:{$ref:"#/definitions/line"},direction:{$ref:"#/definitions/shared-56"},range:{
$ref:"#/definitions/range"},target:{$ref:"#/definitions/target-value"},thresholds:{$ref:"#/definitions/thresholds"},baseline:{$ref:"#/definitions/baseline"},benchmark:{
$ref:"#/definitions/benchmark"},cadence:{$ref:"#/definitions/duration"},owner:{$ref:"#/definitions/reference"},system:{$ref:"#/definitions/reference"},parent:{$ref:"\
#/definitions/reference"},measurements:{$ref:"#/definitions/shared-57"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,
patternProperties:{"^x-":{}}},Dl={type:"string",enum:["nps","csat","retention-rate","conversion-rate","repurchase-rate","referral-rate","self-service-rate","fee\
dback-rate","market-share","brand-awareness","churn-rate","abandonment-rate","return-rate","repeat-contact-rate","response-time","resolution-time","contact-volu\
me","workload","cost","revenue","order-value","engagement","loyalty","brand-reputation","ces","custom"]};function wi(r,n=""){let e=null,s=0;if(typeof r!="string"){
let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="nps"||r==="csat"||r==="retention-rate"||r==="conversion-rate"||
r==="repurchase-rate"||r==="referral-rate"||r==="self-service-rate"||r==="feedback-rate"||r==="market-share"||r==="brand-awareness"||r==="churn-rate"||r==="aban\
donment-rate"||r==="return-rate"||r==="repeat-contact-rate"||r==="response-time"||r==="resolution-time"||r==="contact-volume"||r==="workload"||r==="cost"||r==="\
revenue"||r==="order-value"||r==="engagement"||r==="loyalty"||r==="brand-reputation"||r==="ces"||r==="custom")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Dl.
enum}};e===null?e=[i]:e.push(i),s++}return wi.errors=e,s===0}var Yl={type:"string",enum:["up","down"]};function vi(r,n=""){let e=null,s=0;if(typeof r!="string"){
let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="up"||r==="down")){let i={instancePath:n,keyword:"enum",params:{
allowedValues:Yl.enum}};e===null?e=[i]:e.push(i),s++}return vi.errors=e,s===0}function bi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="min"||i==="max"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.min!==void 0&&o.call(r,"min")){let i=r.min;if(!(typeof i=="numbe\
r"&&isFinite(i))){let l={instancePath:n+"/min",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(r.max!==void 0&&o.call(r,"max")){let i=r.
max;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/max",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return bi.errors=e,s===0}function $i(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0||!o.call(r,"value")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"value"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="value"||i==="by"||m.test(i))){let l={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.value!==void 0&&o.call(r,"value")){let i=r.value;if(!(typeof i=="number"&&
isFinite(i))){let l={instancePath:n+"/value",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.by!==void 0&&o.call(r,"by")&&(b(r.by,n+"/by")||
(e=f(e,b.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return $i.errors=e,s===0}function xi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="warn"||i==="fail"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.warn!==void 0&&o.call(r,"warn")){let i=r.warn;if(!(typeof i=="nu\
mber"&&isFinite(i))){let l={instancePath:n+"/warn",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}if(r.fail!==void 0&&o.call(r,"fail")){let i=r.
fail;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/fail",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return xi.errors=e,s===0}function ji(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0||!o.call(r,"value")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"value"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="value"||i==="date"||m.test(i))){let l={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.value!==void 0&&o.call(r,"value")){let i=r.value;if(!(typeof i=="number"&&
isFinite(i))){let l={instancePath:n+"/value",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.date!==void 0&&o.call(r,"date")&&(b(r.date,n+
"/date")||(e=f(e,b.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return ji.errors=e,s===0}function Ai(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0||!o.call(r,"value")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"value"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="value"||i==="date"||i==="source"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.value!==void 0&&o.call(r,"value")){let i=r.value;if(!(typeof i==
"number"&&isFinite(i))){let l={instancePath:n+"/value",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}}r.date!==void 0&&o.call(r,"date")&&(b(
r.date,n+"/date")||(e=f(e,b.errors),s=e.length)),r.source!==void 0&&o.call(r,"source")&&(u(r.source,n+"/source")||(e=f(e,u.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ai.errors=e,s===0}function Ii(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.date===void 0||!o.call(r,"date")){let i={instancePath:n,keyword:"required",
params:{missingProperty:"date"}};e===null?e=[i]:e.push(i),s++}if(r.value===void 0||!o.call(r,"value")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="date"||i==="value"||i==="sample"||i==="segment"||i==="journey"||i==="place"||i==="so\
urce"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.place!==void 0&&o.call(
r,"place")&&(r.journey===void 0||!o.call(r,"journey"))){let i={instancePath:n,keyword:"dependencies",params:{property:"place",missingProperty:"journey",depsCount:1,
deps:"journey"}};e===null?e=[i]:e.push(i),s++}if(r.date!==void 0&&o.call(r,"date")&&(b(r.date,n+"/date")||(e=f(e,b.errors),s=e.length)),r.value!==void 0&&o.call(
r,"value")){let i=r.value;if(!(typeof i=="number"&&isFinite(i))){let l={instancePath:n+"/value",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),
s++}}if(r.sample!==void 0&&o.call(r,"sample")){let i=r.sample;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+"/sample",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let l={instancePath:n+"/sample",keyword:"minimu\
m",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}r.segment!==void 0&&o.call(r,"segment")&&(u(r.segment,n+"/segment")||(e=f(e,u.errors),s=e.length)),
r.journey!==void 0&&o.call(r,"journey")&&(u(r.journey,n+"/journey")||(e=f(e,u.errors),s=e.length)),r.place!==void 0&&o.call(r,"place")&&(u(r.place,n+"/place")||
(e=f(e,u.errors),s=e.length)),r.source!==void 0&&o.call(r,"source")&&(u(r.source,n+"/source")||(e=f(e,u.errors),s=e.length))}else{let i={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ii.errors=e,s===0}function qi(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={
instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Ii(r[l],n+"/"+l)||(e=f(e,Ii.errors),s=e.length)}else{
let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return qi.errors=e,s===0}function Ei(r,n=""){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),
s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.
keys(r))if(!(o.call(Gl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}
r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.
errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(
r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(wi(r.type,n+"/type")||(e=f(e,wi.errors),s=e.length)),r.unit!==
void 0&&o.call(r,"unit")&&(j(r.unit,n+"/unit")||(e=f(e,j.errors),s=e.length)),r.direction!==void 0&&o.call(r,"direction")&&(vi(r.direction,n+"/direction")||(e=f(
e,vi.errors),s=e.length)),r.range!==void 0&&o.call(r,"range")&&(bi(r.range,n+"/range")||(e=f(e,bi.errors),s=e.length)),r.target!==void 0&&o.call(r,"target")&&($i(
r.target,n+"/target")||(e=f(e,$i.errors),s=e.length)),r.thresholds!==void 0&&o.call(r,"thresholds")&&(xi(r.thresholds,n+"/thresholds")||(e=f(e,xi.errors),s=e.length)),
r.baseline!==void 0&&o.call(r,"baseline")&&(ji(r.baseline,n+"/baseline")||(e=f(e,ji.errors),s=e.length)),r.benchmark!==void 0&&o.call(r,"benchmark")&&(Ai(r.benchmark,
n+"/benchmark")||(e=f(e,Ai.errors),s=e.length)),r.cadence!==void 0&&o.call(r,"cadence")&&(x(r.cadence,n+"/cadence")||(e=f(e,x.errors),s=e.length)),r.owner!==void 0&&
o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.system!==void 0&&o.call(r,"system")&&(u(r.system,n+"/system")||(e=f(e,u.errors),s=e.length)),
r.parent!==void 0&&o.call(r,"parent")&&(u(r.parent,n+"/parent")||(e=f(e,u.errors),s=e.length)),r.measurements!==void 0&&o.call(r,"measurements")&&(qi(r.measurements,
n+"/measurements")||(e=f(e,qi.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&
o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),s++}return Ei.errors=e,s===0}function Oi(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{
limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Ei(r[l],n+"/"+l)||(e=f(e,Ei.errors),s=e.length)}else{let i={instancePath:n,keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Oi.errors=e,s===0}function Fs(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||
!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{missingProperty:"items"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i===
"kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}
if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),s++}if(i!=="metrics"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"metrics"}};e===null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.
call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&(Oi(r.items,n+"/items")||(e=f(e,Oi.errors),s=e.
length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Fs.errors=e,s===0}var Kl=Ts;var Jl={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},key:{$ref:"#/definitions/line"},platform:{$ref:"#/definitions/line"},identity:{$ref:"#/definitions/shared-27"},properties:{
$ref:"#/definitions/shared-28"},status:{$ref:"#/definitions/shared-29"},verifiedOn:{$ref:"#/definitions/date"},owner:{$ref:"#/definitions/reference"},links:{$ref:"\
#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},Ql={type:"string",enum:["anonymous","\
device","user-id","union-id"]};function Ni(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),s++}if(!(r==="anonymous"||r==="device"||r==="user-id"||r==="union-id")){let i={instancePath:n,keyword:"enum",params:{allowedValues:Ql.enum}};e===null?
e=[i]:e.push(i),s++}return Ni.errors=e,s===0}var Xl={type:"string",enum:["string","number","integer","boolean","date","date-time"]};function Vi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="string"||r==="number"||r==="integer"||r==="boolean"||r==="date"||r==="date-time")){
let i={instancePath:n,keyword:"enum",params:{allowedValues:Xl.enum}};e===null?e=[i]:e.push(i),s++}return Vi.errors=e,s===0}function Li(r,n=""){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0||!o.call(r,"key")){let i={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=
[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="key"||i==="type"||i==="required"||i==="values"||i==="pii"||i==="description"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.key!==void 0&&o.call(r,"key")&&(j(r.key,n+"/key")||(e=f(e,j.errors),
s=e.length)),r.type!==void 0&&o.call(r,"type")&&(Vi(r.type,n+"/type")||(e=f(e,Vi.errors),s=e.length)),r.required!==void 0&&o.call(r,"required")&&typeof r.required!=
"boolean"){let i={instancePath:n+"/required",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}if(r.values!==void 0&&o.call(r,"values")&&(T(r.
values,n+"/values")||(e=f(e,T.errors),s=e.length)),r.pii!==void 0&&o.call(r,"pii")&&typeof r.pii!="boolean"){let i={instancePath:n+"/pii",keyword:"type",params:{
type:"boolean"}};e===null?e=[i]:e.push(i),s++}r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Li.errors=e,s===0}function Ci(r,n=""){let e=null,s=0;if(Array.isArray(
r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Li(r[l],n+"/"+
l)||(e=f(e,Li.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Ci.errors=e,s===0}var Pl={
type:"string",enum:["planned","implemented","verified","broken"]};function Fi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="planned"||r==="implemented"||r==="verified"||r==="broken")){let i={instancePath:n,keyword:"enum",
params:{allowedValues:Pl.enum}};e===null?e=[i]:e.push(i),s++}return Fi.errors=e,s===0}function Ti(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||
!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(
Jl.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.
call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),
r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/des\
cription")||(e=f(e,c.errors),s=e.length)),r.key!==void 0&&o.call(r,"key")&&(j(r.key,n+"/key")||(e=f(e,j.errors),s=e.length)),r.platform!==void 0&&o.call(r,"plat\
form")&&(j(r.platform,n+"/platform")||(e=f(e,j.errors),s=e.length)),r.identity!==void 0&&o.call(r,"identity")&&(Ni(r.identity,n+"/identity")||(e=f(e,Ni.errors),
s=e.length)),r.properties!==void 0&&o.call(r,"properties")&&(Ci(r.properties,n+"/properties")||(e=f(e,Ci.errors),s=e.length)),r.status!==void 0&&o.call(r,"statu\
s")&&(Fi(r.status,n+"/status")||(e=f(e,Fi.errors),s=e.length)),r.verifiedOn!==void 0&&o.call(r,"verifiedOn")&&(b(r.verifiedOn,n+"/verifiedOn")||(e=f(e,b.errors),
s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/link\
s")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ti.errors=e,s===0}function Si(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>
5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Ti(r[l],n+"/"+l)||(e=f(e,Ti.errors),
s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Si.errors=e,s===0}function Ts(r,n=""){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};
e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{missingProperty:"items"}};e===null?e=[i]:
e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="events"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"events"}};e===null?
e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&(Si(
r.items,n+"/items")||(e=f(e,Si.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ts.errors=
e,s===0}var al=Ss;var eo={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-33"},channel:{$ref:"#/definitions/reference"},cadence:{$ref:"#/definitions/cadence"},
timing:{$ref:"#/definitions/text"},preset:{$ref:"#/definitions/shared-34"},questions:{$ref:"#/definitions/shared-10"},collects:{$ref:"#/definitions/shared-35"},
metrics:{$ref:"#/definitions/shared-5"},respondWithin:{$ref:"#/definitions/duration"},owner:{$ref:"#/definitions/reference"},links:{$ref:"#/definitions/shared-2"},
lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},ro={type:"string",enum:["survey","interview","review","social",
"call","ticket","in-product","usability-test"]};function zi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),s++}if(!(r==="survey"||r==="interview"||r==="review"||r==="social"||r==="call"||r==="ticket"||r==="in-product"||r==="usability-t\
est")){let i={instancePath:n,keyword:"enum",params:{allowedValues:ro.enum}};e===null?e=[i]:e.push(i),s++}return zi.errors=e,s===0}var io=/^(?:per-interaction|continuous|P(?!$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,5}S)?)?)$/u;function Ri(r,n=""){
let e=null,s=0;if(typeof r=="string"){if(r.length>40){let i={instancePath:n,keyword:"maxLength",params:{limit:40}};e===null?e=[i]:e.push(i),s++}if(!io.test(r)){
let i={instancePath:n,keyword:"format",params:{format:"cadence"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),s++}return Ri.errors=e,s===0}var so={type:"string",enum:["proactive-7"]};function Wi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={
instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(r!=="proactive-7"){let i={instancePath:n,keyword:"enum",params:{allowedValues:so.
enum}};e===null?e=[i]:e.push(i),s++}return Wi.errors=e,s===0}var no={type:"array",maxItems:10,items:{type:"string",enum:["praise","complaint","suggestion","ques\
tion"]}};function _i(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>10){let l={instancePath:n,keyword:"maxItems",params:{limit:10}};e===null?e=[l]:e.push(
l),s++}let i=r.length;for(let l=0;l<i;l++){let v=r[l];if(typeof v!="string"){let p={instancePath:n+"/"+l,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),s++}if(!(v==="praise"||v==="complaint"||v==="suggestion"||v==="question")){let p={instancePath:n+"/"+l,keyword:"enum",params:{allowedValues:no.items.enum}};
e===null?e=[p]:e.push(p),s++}}}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return _i.errors=e,s===0}function Ui(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[
i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(eo.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,
n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(
r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(zi(r.type,n+"/type")||(e=f(e,zi.errors),
s=e.length)),r.channel!==void 0&&o.call(r,"channel")&&(u(r.channel,n+"/channel")||(e=f(e,u.errors),s=e.length)),r.cadence!==void 0&&o.call(r,"cadence")&&(Ri(r.cadence,
n+"/cadence")||(e=f(e,Ri.errors),s=e.length)),r.timing!==void 0&&o.call(r,"timing")&&(t(r.timing,n+"/timing")||(e=f(e,t.errors),s=e.length)),r.preset!==void 0&&
o.call(r,"preset")&&(Wi(r.preset,n+"/preset")||(e=f(e,Wi.errors),s=e.length)),r.questions!==void 0&&o.call(r,"questions")&&(g(r.questions,n+"/questions")||(e=f(
e,g.errors),s=e.length)),r.collects!==void 0&&o.call(r,"collects")&&(_i(r.collects,n+"/collects")||(e=f(e,_i.errors),s=e.length)),r.metrics!==void 0&&o.call(r,"\
metrics")&&(y(r.metrics,n+"/metrics")||(e=f(e,y.errors),s=e.length)),r.respondWithin!==void 0&&o.call(r,"respondWithin")&&(x(r.respondWithin,n+"/respondWithin")||
(e=f(e,x.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(
r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ui.errors=e,s===0}function Mi(r,n=""){let e=null,s=0;if(Array.isArray(
r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Ui(r[l],n+"/"+
l)||(e=f(e,Ui.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Mi.errors=e,s===0}function Ss(r,n=""){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{missingProperty:"items"}};e===null?
e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="feedback"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"feedback"}};e===
null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&
(Mi(r.items,n+"/items")||(e=f(e,Mi.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Ss.
errors=e,s===0}var lo=zs;var oo={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-30"},date:{$ref:"#/definitions/date"},sample:{type:"integer",minimum:0},confidence:{
$ref:"#/definitions/shared-23"},findings:{$ref:"#/definitions/shared-10"},feedback:{$ref:"#/definitions/reference"},owner:{$ref:"#/definitions/reference"},links:{
$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},fo={type:"string",enum:["interv\
iew","survey","analytics","web-analytics","sales-data","contact-centre","support-tickets","usability-test","review","social","workshop","desk-research","ai-gene\
rated","other"]};function Zi(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
s++}if(!(r==="interview"||r==="survey"||r==="analytics"||r==="web-analytics"||r==="sales-data"||r==="contact-centre"||r==="support-tickets"||r==="usability-test"||
r==="review"||r==="social"||r==="workshop"||r==="desk-research"||r==="ai-generated"||r==="other")){let i={instancePath:n,keyword:"enum",params:{allowedValues:fo.
enum}};e===null?e=[i]:e.push(i),s++}return Zi.errors=e,s===0}function Bi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.
call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(oo.properties,i)||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.id!==void 0&&o.call(r,"id")&&(h(r.id,
n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&
o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(
e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(Zi(r.type,n+"/type")||(e=f(e,Zi.errors),s=e.length)),r.date!==void 0&&o.call(r,"date")&&(b(r.date,n+
"/date")||(e=f(e,b.errors),s=e.length)),r.sample!==void 0&&o.call(r,"sample")){let i=r.sample;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+
"/sample",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let l={instancePath:n+"/samp\
le",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}r.confidence!==void 0&&o.call(r,"confidence")&&(z(r.confidence,n+"/confide\
nce")||(e=f(e,z.errors),s=e.length)),r.findings!==void 0&&o.call(r,"findings")&&(g(r.findings,n+"/findings")||(e=f(e,g.errors),s=e.length)),r.feedback!==void 0&&
o.call(r,"feedback")&&(u(r.feedback,n+"/feedback")||(e=f(e,u.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),
s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,
n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Bi.errors=
e,s===0}function Hi(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(
l),s++}let i=r.length;for(let l=0;l<i;l++)Bi(r[l],n+"/"+l)||(e=f(e,Bi.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),s++}return Hi.errors=e,s===0}function zs(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){
let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"items"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.
kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="evidence"){let l={instancePath:n+
"/kind",keyword:"const",params:{allowedValue:"evidence"}};e===null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=
f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&(Hi(r.items,n+"/items")||(e=f(e,Hi.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return zs.errors=e,s===0}var to=Rs;var po={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-94"},capabilities:{$ref:"#/definitions/capabilities"},sourceOfTruthFor:{$ref:"#/def\
initions/shared-10"},integratesWith:{$ref:"#/definitions/shared-5"},sharedWith:{$ref:"#/definitions/shared-5"},owner:{$ref:"#/definitions/reference"},links:{$ref:"\
#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},uo={type:"string",enum:["crm","cdp","\
erp","payment","omnichannel-desk","marketing-automation","analytics","cms","knowledge-base","chatbot","survey","other"]};function Gi(r,n=""){let e=null,s=0;if(typeof r!=
"string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="crm"||r==="cdp"||r==="erp"||r==="payment"||r==="om\
nichannel-desk"||r==="marketing-automation"||r==="analytics"||r==="cms"||r==="knowledge-base"||r==="chatbot"||r==="survey"||r==="other")){let i={instancePath:n,
keyword:"enum",params:{allowedValues:uo.enum}};e===null?e=[i]:e.push(i),s++}return Gi.errors=e,s===0}function Di(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="dataIntegration"||i==="analysis"||i==="aut\
omatedReach"||i==="personalisation"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}
if(r.dataIntegration!==void 0&&o.call(r,"dataIntegration")){let i=r.dataIntegration;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+
"/dataIntegration",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)){if(i>4||isNaN(i)){let l={instancePath:n+
"/dataIntegration",keyword:"maximum",params:{comparison:"<=",limit:4}};e===null?e=[l]:e.push(l),s++}if(i<0||isNaN(i)){let l={instancePath:n+"/dataIntegration",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(r.analysis!==void 0&&o.call(r,"analysis")){let i=r.analysis;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+"/analysis",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(
i)){if(i>4||isNaN(i)){let l={instancePath:n+"/analysis",keyword:"maximum",params:{comparison:"<=",limit:4}};e===null?e=[l]:e.push(l),s++}if(i<0||isNaN(i)){let l={
instancePath:n+"/analysis",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(r.automatedReach!==void 0&&o.call(r,"automatedR\
each")){let i=r.automatedReach;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let l={instancePath:n+"/automatedReach",keyword:"type",params:{type:"in\
teger"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)){if(i>4||isNaN(i)){let l={instancePath:n+"/automatedReach",keyword:"maximum",params:{comparison:"\
<=",limit:4}};e===null?e=[l]:e.push(l),s++}if(i<0||isNaN(i)){let l={instancePath:n+"/automatedReach",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[l]:e.push(l),s++}}}if(r.personalisation!==void 0&&o.call(r,"personalisation")){let i=r.personalisation;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let l={instancePath:n+"/personalisation",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof i=="number"&&isFinite(i)){if(i>4||isNaN(
i)){let l={instancePath:n+"/personalisation",keyword:"maximum",params:{comparison:"<=",limit:4}};e===null?e=[l]:e.push(l),s++}if(i<0||isNaN(i)){let l={instancePath:n+
"/personalisation",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}}else{let i={instancePath:n,keyword:"type",params:{type:"o\
bject"}};e===null?e=[i]:e.push(i),s++}return Di.errors=e,s===0}function Yi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||
!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={
instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(po.properties,i)||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"\
/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(
r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),
s=e.length)),r.type!==void 0&&o.call(r,"type")&&(Gi(r.type,n+"/type")||(e=f(e,Gi.errors),s=e.length)),r.capabilities!==void 0&&o.call(r,"capabilities")&&(Di(r.capabilities,
n+"/capabilities")||(e=f(e,Di.errors),s=e.length)),r.sourceOfTruthFor!==void 0&&o.call(r,"sourceOfTruthFor")&&(g(r.sourceOfTruthFor,n+"/sourceOfTruthFor")||(e=f(
e,g.errors),s=e.length)),r.integratesWith!==void 0&&o.call(r,"integratesWith")&&(y(r.integratesWith,n+"/integratesWith")||(e=f(e,y.errors),s=e.length)),r.sharedWith!==
void 0&&o.call(r,"sharedWith")&&(y(r.sharedWith,n+"/sharedWith")||(e=f(e,y.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=
f(e,u.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnor\
e")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
s++}return Yi.errors=e,s===0}function Ki(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};
e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Yi(r[l],n+"/"+l)||(e=f(e,Yi.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),s++}return Ki.errors=e,s===0}function Rs(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===
void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,
"items")){let i={instancePath:n,keyword:"required",params:{missingProperty:"items"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i===
"locales"||i==="items"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==
void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}
if(i!=="systems"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"systems"}};e===null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"loc\
ales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.items!==void 0&&o.call(r,"items")&&(Ki(r.items,n+"/items")||(e=f(e,Ki.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Rs.errors=e,s===0}var mo=Ws;function Ji(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let l={instancePath:n,keyword:"maxProperties",params:{
limit:50}};e===null?e=[l]:e.push(l),s++}for(let l of Object.keys(r)){let v=s;if(typeof l=="string"){if(l.length>20){let p={instancePath:n,keyword:"maxLength",params:{
limit:20},propertyName:l};e===null?e=[p]:e.push(p),s++}if(!ks.test(l)){let p={instancePath:n,keyword:"format",params:{format:"text-tag"},propertyName:l};e===null?
e=[p]:e.push(p),s++}}else{let p={instancePath:n,keyword:"type",params:{type:"string"},propertyName:l};e===null?e=[p]:e.push(p),s++}var i=v===s;if(!i){let p={instancePath:n,
keyword:"propertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),s++}}for(let l of Object.keys(r)){let v=r[l];if(Array.isArray(v)){if(v.length>100){let $={
instancePath:n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxItems",params:{limit:100}};e===null?e=[$]:e.push($),s++}let p=v.length;for(let $=0;$<p;$++)
j(v[$],n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$)||(e=f(e,j.errors),s=e.length)}else{let p={instancePath:n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
s++}return Ji.errors=e,s===0}function Qi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="id"||i==="formerly"||i==="name"||i==="description"||i==="synonyms"||
i==="links"||i==="lintIgnore"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==
void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),
s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,
n+"/description")||(e=f(e,c.errors),s=e.length)),r.synonyms!==void 0&&o.call(r,"synonyms")&&(Ji(r.synonyms,n+"/synonyms")||(e=f(e,Ji.errors),s=e.length)),r.links!==
void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||
(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Qi.errors=e,s===0}function Xi(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={instancePath:n,keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)Qi(r[l],n+"/"+l)||(e=f(e,Qi.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return Xi.errors=
e,s===0}function Ws(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"re\
quired",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.items===void 0||!o.call(r,"items")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"items"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="kind"||i==="locales"||i==="items"||m.test(i))){let l={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="stri\
ng"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(i!=="glossary"){let l={instancePath:n+"/kind",keyword:"\
const",params:{allowedValue:"glossary"}};e===null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.
length)),r.items!==void 0&&o.call(r,"items")&&(Xi(r.items,n+"/items")||(e=f(e,Xi.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),s++}return Ws.errors=e,s===0}var yo=_s,co={type:"object",required:["kind","vision"],properties:{kind:{type:"string",const:"stra\
tegy"},locales:{$ref:"#/definitions/shared-39"},vision:{$ref:"#/definitions/text"},mission:{$ref:"#/definitions/text"},objectives:{$ref:"#/definitions/shared-89"},
inputs:{$ref:"#/definitions/inputs"},maturity:{$ref:"#/definitions/maturity"},workstreams:{$ref:"#/definitions/shared-90"},collaboration:{$ref:"#/definitions/sh\
ared-91"},training:{$ref:"#/definitions/shared-92"},reviews:{$ref:"#/definitions/shared-93"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,
patternProperties:{"^x-":{}}};var go={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},metric:{$ref:"#/definitions/reference"},expectations:{$ref:"#/definitions/shared-5"},by:{$ref:"#/definitions/date"},
owner:{$ref:"#/definitions/reference"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{
"^x-":{}}};function Pi(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"req\
uired",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(go.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&
o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.
length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.metric!==void 0&&o.call(r,"metric")&&
(u(r.metric,n+"/metric")||(e=f(e,u.errors),s=e.length)),r.expectations!==void 0&&o.call(r,"expectations")&&(y(r.expectations,n+"/expectations")||(e=f(e,y.errors),
s=e.length)),r.by!==void 0&&o.call(r,"by")&&(b(r.by,n+"/by")||(e=f(e,b.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,
u.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&
(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Pi.
errors=e,s===0}function ai(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=
[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)Pi(r[l],n+"/"+l)||(e=f(e,Pi.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"arr\
ay"}};e===null?e=[i]:e.push(i),s++}return ai.errors=e,s===0}function es(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="competitive"||i==="consumer"||i==="market"||
m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.competitive!==void 0&&o.call(r,"c\
ompetitive")&&(y(r.competitive,n+"/competitive")||(e=f(e,y.errors),s=e.length)),r.consumer!==void 0&&o.call(r,"consumer")&&(y(r.consumer,n+"/consumer")||(e=f(e,
y.errors),s=e.length)),r.market!==void 0&&o.call(r,"market")&&(y(r.market,n+"/market")||(e=f(e,y.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return es.errors=e,s===0}var ho={type:"string",enum:["channel-digitisation","omnichannel-optimisation","full-touchpoint-management"]};function C(r,n=""){let e=null,s=0;if(typeof r!="str\
ing"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="channel-digitisation"||r==="omnichannel-optimisation"||
r==="full-touchpoint-management")){let i={instancePath:n,keyword:"enum",params:{allowedValues:ho.enum}};e===null?e=[i]:e.push(i),s++}return C.errors=e,s===0}var ko={type:"object",required:["id","name","phase"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions\
/text"},description:{$ref:"#/definitions/markdown"},phase:{$ref:"#/definitions/phase"},status:{$ref:"#/definitions/shared-12"},owner:{$ref:"#/definitions/refere\
nce"},start:{$ref:"#/definitions/date"},due:{$ref:"#/definitions/date"},links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,
patternProperties:{"^x-":{}}},wo={type:"string",enum:["planned","in-progress","done"]};function ee(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="planned"||r==="in-progress"||r==="done")){let i={instancePath:n,keyword:"enum",params:{
allowedValues:wo.enum}};e===null?e=[i]:e.push(i),s++}return ee.errors=e,s===0}function rs(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,
"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}if(r.phase===void 0||!o.call(r,"phase")){let i={
instancePath:n,keyword:"required",params:{missingProperty:"phase"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(ko.properties,i)||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"\
/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(
r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),
s=e.length)),r.phase!==void 0&&o.call(r,"phase")&&(C(r.phase,n+"/phase")||(e=f(e,C.errors),s=e.length)),r.status!==void 0&&o.call(r,"status")&&(ee(r.status,n+"/\
status")||(e=f(e,ee.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.start!==void 0&&o.call(r,"\
start")&&(b(r.start,n+"/start")||(e=f(e,b.errors),s=e.length)),r.due!==void 0&&o.call(r,"due")&&(b(r.due,n+"/due")||(e=f(e,b.errors),s=e.length)),r.links!==void 0&&
o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,
d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return rs.errors=e,s===0}function is(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)rs(r[l],n+"/"+l)||(e=f(e,rs.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return is.errors=
e,s===0}function ss(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.current===void 0||!o.call(r,"current")){let i={instancePath:n,keyword:"\
required",params:{missingProperty:"current"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="current"||i==="target"||i==="capabilities"||m.test(
i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.current!==void 0&&o.call(r,"current")&&(C(
r.current,n+"/current")||(e=f(e,C.errors),s=e.length)),r.target!==void 0&&o.call(r,"target")&&(C(r.target,n+"/target")||(e=f(e,C.errors),s=e.length)),r.capabilities!==
void 0&&o.call(r,"capabilities")&&(is(r.capabilities,n+"/capabilities")||(e=f(e,is.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),s++}return ss.errors=e,s===0}var vo={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-102"},owner:{$ref:"#/definitions/reference"},status:{$ref:"#/definitions/shared-12"},
links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},bo={type:"string",enum:[
"capability","team","it-assessment","application"]};function ns(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),s++}if(!(r==="capability"||r==="team"||r==="it-assessment"||r==="application")){let i={instancePath:n,keyword:"enum",params:{
allowedValues:bo.enum}};e===null?e=[i]:e.push(i),s++}return ns.errors=e,s===0}function ls(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,
"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call(vo.properties,
i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&
(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==
void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||
(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(ns(r.type,n+"/type")||(e=f(e,ns.errors),s=e.length)),r.owner!==void 0&&o.call(r,"owner")&&(u(r.
owner,n+"/owner")||(e=f(e,u.errors),s=e.length)),r.status!==void 0&&o.call(r,"status")&&(ee(r.status,n+"/status")||(e=f(e,ee.errors),s=e.length)),r.links!==void 0&&
o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,
d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return ls.errors=e,s===0}function os(r,n=""){
let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<
i;l++)ls(r[l],n+"/"+l)||(e=f(e,ls.errors),s=e.length)}else{let i={instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return os.errors=
e,s===0}var $o={type:"object",required:["id","name"],properties:{id:{$ref:"#/definitions/id"},formerly:{$ref:"#/definitions/shared-1"},name:{$ref:"#/definitions/text"},
description:{$ref:"#/definitions/markdown"},type:{$ref:"#/definitions/shared-17"},teams:{$ref:"#/definitions/shared-5"},cadence:{$ref:"#/definitions/duration"},
links:{$ref:"#/definitions/shared-2"},lintIgnore:{$ref:"#/definitions/shared-3"}},additionalProperties:!1,patternProperties:{"^x-":{}}},xo={type:"string",enum:[
"meeting","joint-team"]};function fs(r,n=""){let e=null,s=0;if(typeof r!="string"){let i={instancePath:n,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),s++}if(!(r==="meeting"||r==="joint-team")){let i={instancePath:n,keyword:"enum",params:{allowedValues:xo.enum}};e===null?e=[i]:e.push(i),s++}return fs.errors=
e,s===0}function ts(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(o.call($o.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&
o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.
length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(e,c.errors),s=e.length)),r.type!==void 0&&o.call(r,"type")&&(fs(
r.type,n+"/type")||(e=f(e,fs.errors),s=e.length)),r.teams!==void 0&&o.call(r,"teams")&&(y(r.teams,n+"/teams")||(e=f(e,y.errors),s=e.length)),r.cadence!==void 0&&
o.call(r,"cadence")&&(x(r.cadence,n+"/cadence")||(e=f(e,x.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.
length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return ts.errors=e,s===0}function ps(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,
keyword:"maxItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)ts(r[l],n+"/"+l)||(e=f(e,ts.errors),s=e.length)}else{let i={
instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ps.errors=e,s===0}function us(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"nam\
e"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="id"||i==="formerly"||i==="name"||i==="description"||i==="teams"||i==="due"||i==="links"||
i==="lintIgnore"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.
call(r,"id")&&(h(r.id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),
r.name!==void 0&&o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/des\
cription")||(e=f(e,c.errors),s=e.length)),r.teams!==void 0&&o.call(r,"teams")&&(y(r.teams,n+"/teams")||(e=f(e,y.errors),s=e.length)),r.due!==void 0&&o.call(r,"d\
ue")&&(b(r.due,n+"/due")||(e=f(e,b.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==
void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),s++}return us.errors=e,s===0}function ms(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"ma\
xItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)us(r[l],n+"/"+l)||(e=f(e,us.errors),s=e.length)}else{let i={instancePath:n,
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return ms.errors=e,s===0}function ys(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!o.call(r,"id")){let i={instancePath:n,keyword:"required",params:{
missingProperty:"id"}};e===null?e=[i]:e.push(i),s++}if(r.name===void 0||!o.call(r,"name")){let i={instancePath:n,keyword:"required",params:{missingProperty:"nam\
e"}};e===null?e=[i]:e.push(i),s++}if(r.date===void 0||!o.call(r,"date")){let i={instancePath:n,keyword:"required",params:{missingProperty:"date"}};e===null?e=[i]:
e.push(i),s++}for(let i of Object.keys(r))if(!(i==="id"||i==="formerly"||i==="name"||i==="description"||i==="date"||i==="findings"||i==="links"||i==="lintIgnore"||
m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}r.id!==void 0&&o.call(r,"id")&&(h(r.
id,n+"/id")||(e=f(e,h.errors),s=e.length)),r.formerly!==void 0&&o.call(r,"formerly")&&(k(r.formerly,n+"/formerly")||(e=f(e,k.errors),s=e.length)),r.name!==void 0&&
o.call(r,"name")&&(t(r.name,n+"/name")||(e=f(e,t.errors),s=e.length)),r.description!==void 0&&o.call(r,"description")&&(c(r.description,n+"/description")||(e=f(
e,c.errors),s=e.length)),r.date!==void 0&&o.call(r,"date")&&(b(r.date,n+"/date")||(e=f(e,b.errors),s=e.length)),r.findings!==void 0&&o.call(r,"findings")&&(g(r.
findings,n+"/findings")||(e=f(e,g.errors),s=e.length)),r.links!==void 0&&o.call(r,"links")&&(w(r.links,n+"/links")||(e=f(e,w.errors),s=e.length)),r.lintIgnore!==
void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{let i={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),s++}return ys.errors=e,s===0}function cs(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>500){let l={instancePath:n,keyword:"ma\
xItems",params:{limit:500}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)ys(r[l],n+"/"+l)||(e=f(e,ys.errors),s=e.length)}else{let i={instancePath:n,
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return cs.errors=e,s===0}function _s(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.kind===void 0||!o.call(r,"kind")){let i={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(r.vision===
void 0||!o.call(r,"vision")){let i={instancePath:n,keyword:"required",params:{missingProperty:"vision"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))
if(!(o.call(co.properties,i)||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),s++}if(r.
kind!==void 0&&o.call(r,"kind")){let i=r.kind;if(typeof i!="string"){let l={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),s++}if(i!=="strategy"){let l={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"strategy"}};e===null?e=[l]:e.push(l),s++}}r.locales!==void 0&&o.call(
r,"locales")&&(A(r.locales,n+"/locales")||(e=f(e,A.errors),s=e.length)),r.vision!==void 0&&o.call(r,"vision")&&(t(r.vision,n+"/vision")||(e=f(e,t.errors),s=e.length)),
r.mission!==void 0&&o.call(r,"mission")&&(t(r.mission,n+"/mission")||(e=f(e,t.errors),s=e.length)),r.objectives!==void 0&&o.call(r,"objectives")&&(ai(r.objectives,
n+"/objectives")||(e=f(e,ai.errors),s=e.length)),r.inputs!==void 0&&o.call(r,"inputs")&&(es(r.inputs,n+"/inputs")||(e=f(e,es.errors),s=e.length)),r.maturity!==void 0&&
o.call(r,"maturity")&&(ss(r.maturity,n+"/maturity")||(e=f(e,ss.errors),s=e.length)),r.workstreams!==void 0&&o.call(r,"workstreams")&&(os(r.workstreams,n+"/works\
treams")||(e=f(e,os.errors),s=e.length)),r.collaboration!==void 0&&o.call(r,"collaboration")&&(ps(r.collaboration,n+"/collaboration")||(e=f(e,ps.errors),s=e.length)),
r.training!==void 0&&o.call(r,"training")&&(ms(r.training,n+"/training")||(e=f(e,ms.errors),s=e.length)),r.reviews!==void 0&&o.call(r,"reviews")&&(cs(r.reviews,
n+"/reviews")||(e=f(e,cs.errors),s=e.length)),r.lintIgnore!==void 0&&o.call(r,"lintIgnore")&&(d(r.lintIgnore,n+"/lintIgnore")||(e=f(e,d.errors),s=e.length))}else{
let i={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return _s.errors=e,s===0}var jo=Us;var Ao={type:"object",required:["at","reason","until"],dependencies:{change:["fingerprint"],fingerprint:["change"]},exactlyOne:["change","rule"],properties:{change:{
$ref:"#/definitions/line"},rule:{$ref:"#/definitions/line"},at:{$ref:"#/definitions/line"},fingerprint:{$ref:"#/definitions/fingerprint"},reason:{$ref:"#/defini\
tions/line"},until:{$ref:"#/definitions/date"}},additionalProperties:!1,patternProperties:{"^x-":{}}};var Io=/^[0-9a-f]{12}$/u;function ds(r,n=""){let e=null,s=0;if(typeof r=="string"){if(r.length>12){let i={instancePath:n,keyword:"maxLength",params:{limit:12}};
e===null?e=[i]:e.push(i),s++}if(!Io.test(r)){let i={instancePath:n,keyword:"format",params:{format:"fingerprint"}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return ds.errors=e,s===0}function gs(r,n=""){let e=null,s=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.at===void 0||!o.call(r,"at")){let i={instancePath:n,keyword:"required",params:{missingProperty:"at"}};e===null?e=[i]:e.push(i),s++}if(r.reason===
void 0||!o.call(r,"reason")){let i={instancePath:n,keyword:"required",params:{missingProperty:"reason"}};e===null?e=[i]:e.push(i),s++}if(r.until===void 0||!o.call(
r,"until")){let i={instancePath:n,keyword:"required",params:{missingProperty:"until"}};e===null?e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="change"||
i==="rule"||i==="at"||i==="fingerprint"||i==="reason"||i==="until"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}if(r.change!==void 0&&o.call(r,"change")&&(r.fingerprint===void 0||!o.call(r,"fingerprint"))){let i={instancePath:n,keyword:"depend\
encies",params:{property:"change",missingProperty:"fingerprint",depsCount:1,deps:"fingerprint"}};e===null?e=[i]:e.push(i),s++}if(r.fingerprint!==void 0&&o.call(
r,"fingerprint")&&(r.change===void 0||!o.call(r,"change"))){let i={instancePath:n,keyword:"dependencies",params:{property:"fingerprint",missingProperty:"change",
depsCount:1,deps:"change"}};e===null?e=[i]:e.push(i),s++}if(r.change!==void 0&&o.call(r,"change")&&(j(r.change,n+"/change")||(e=f(e,j.errors),s=e.length)),r.rule!==
void 0&&o.call(r,"rule")&&(j(r.rule,n+"/rule")||(e=f(e,j.errors),s=e.length)),r.at!==void 0&&o.call(r,"at")&&(j(r.at,n+"/at")||(e=f(e,j.errors),s=e.length)),r.fingerprint!==
void 0&&o.call(r,"fingerprint")&&(ds(r.fingerprint,n+"/fingerprint")||(e=f(e,ds.errors),s=e.length)),r.reason!==void 0&&o.call(r,"reason")&&(j(r.reason,n+"/reas\
on")||(e=f(e,j.errors),s=e.length)),r.until!==void 0&&o.call(r,"until")&&(b(r.until,n+"/until")||(e=f(e,b.errors),s=e.length)),(r.change===void 0?0:1)+(r.rule===
void 0?0:1)!=1){let i={instancePath:n,keyword:"exactlyOne",params:{keys:Ao.exactlyOne}};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return gs.errors=e,s===0}function hs(r,n=""){let e=null,s=0;if(Array.isArray(r)){if(r.length>5e3){let l={instancePath:n,
keyword:"maxItems",params:{limit:5e3}};e===null?e=[l]:e.push(l),s++}let i=r.length;for(let l=0;l<i;l++)gs(r[l],n+"/"+l)||(e=f(e,gs.errors),s=e.length)}else{let i={
instancePath:n,keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return hs.errors=e,s===0}function Us(r,n=""){let e=null,s=0;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.accepted===void 0||!o.call(r,"accepted")){let i={instancePath:n,keyword:"required",params:{missingProperty:"accepted"}};e===null?
e=[i]:e.push(i),s++}for(let i of Object.keys(r))if(!(i==="accepted"||m.test(i))){let l={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),s++}r.accepted!==void 0&&o.call(r,"accepted")&&(hs(r.accepted,n+"/accepted")||(e=f(e,hs.errors),s=e.length))}else{let i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return Us.errors=e,s===0}function f(r,n){if(r===null)return n;for(let e of n)r.push(e);return r}
var To={config:as,journey:$n,persona:Vl,teams:Fl,channels:Rl,segments:Ml,metrics:Hl,events:Kl,feedback:al,evidence:lo,systems:to,glossary:mo,strategy:yo,accepted:jo};export{To as validators};
