/** What the files of a new workspace say, in one language. */
export interface Sample {
  readonly locale: string;
  readonly workspace: string;
  readonly teams: string;
  readonly channels: string;
  readonly persona: string;
  readonly journey: string;
}

/** A first workspace in English: one persona, two teams, one short journey in which something hurts. */
export const english: Sample = {
  locale: 'en',
  workspace: 'Our customer journeys',
  teams: `kind: teams
items:
  - id: reception
    name: Reception
    function: customer-service
  - id: web
    name: Web team
    function: product
`,
  channels: `kind: channels
items:
  - id: website
    name: Website
    medium: digital
    devices: [mobile, desktop]
    owner: web
  - id: phone
    name: Phone
    medium: human
    devices: [phone-line]
    owner: reception
`,
  persona: `kind: persona
id: new-patient
name: Nadia, new in town
goals: [See a doctor this week]
needs: [A free slot outside working hours]
quote: I cannot call while I work.
`,
  journey: `kind: journey
id: book-appointment
name: Book a first appointment
type: partial
personas: [new-patient]
owner: reception
goal: Get an appointment this week
stages:
  - id: search
    name: Search
    owner: web
    goals: [Find a practice nearby]
    steps:
      - id: finds-practice
        name: Finds the practice
        feeling: { score: 1, emotions: [hopeful] }
        touchpoints:
          - id: practice-page
            name: Page of the practice
            type: page
            channel: website
            task: See whether new patients are welcome
            selfService: primary
  - id: book
    name: Book
    owner: reception
    goals: [Get a time that suits me]
    steps:
      - id: calls-reception
        name: Calls during the lunch break
        thinking: ["Nobody answers. Are they open at all?"]
        feeling: { score: -1.5, emotions: [stressed] }
        momentOfTruth: { type: first, why: Who does not get through calls another practice }
        touchpoints:
          - id: reception-line
            name: Reception line
            type: call
            channel: phone
            task: Ask for a free slot
            standard: { guide: "https://example.com/telephone-guide" }
painPoints:
  - id: line-busy
    name: The line is busy all lunch break
    category: waiting
    at: [book/calls-reception/reception-line]
    severity: high
    frequency: frequent
opportunities:
  - id: book-online
    name: Book online, at any hour
    addresses: [line-busy]
    score: { customerValue: 80, businessValue: 60, effort: 2 }
    owner: web
`,
};

/** The same in Chinese. */
export const chinese: Sample = {
  locale: 'zh',
  workspace: '我们的客户旅程',
  teams: `kind: teams
items:
  - id: reception
    name: 前台
    function: customer-service
  - id: web
    name: 网站团队
    function: product
`,
  channels: `kind: channels
items:
  - id: website
    name: 官网
    medium: digital
    devices: [mobile, desktop]
    owner: web
  - id: phone
    name: 电话
    medium: human
    devices: [phone-line]
    owner: reception
`,
  persona: `kind: persona
id: new-patient
name: 小娜，刚搬来本市
goals: [本周内看上医生]
needs: [下班以后的号源]
quote: 上班时间我没法打电话。
`,
  journey: `kind: journey
id: book-appointment
name: 首次预约挂号
type: partial
personas: [new-patient]
owner: reception
goal: 本周内约到号
stages:
  - id: search
    name: 查找
    owner: web
    goals: [找到附近的诊所]
    steps:
      - id: finds-practice
        name: 找到诊所
        feeling: { score: 1, emotions: [有希望] }
        touchpoints:
          - id: practice-page
            name: 诊所页面
            type: page
            channel: website
            task: 确认是否接收新患者
            selfService: primary
  - id: book
    name: 预约
    owner: reception
    goals: [约到合适的时间]
    steps:
      - id: calls-reception
        name: 午休时打电话
        thinking: [没人接，到底开门了吗？]
        feeling: { score: -1.5, emotions: [焦急] }
        momentOfTruth: { type: first, why: 打不通电话的人会换一家诊所 }
        touchpoints:
          - id: reception-line
            name: 前台电话
            type: call
            channel: phone
            task: 询问空余号源
            standard: { guide: "https://example.com/telephone-guide" }
painPoints:
  - id: line-busy
    name: 整个午休都占线
    category: waiting
    at: [book/calls-reception/reception-line]
    severity: high
    frequency: frequent
opportunities:
  - id: book-online
    name: 随时在线预约
    addresses: [line-busy]
    score: { customerValue: 80, businessValue: 60, effort: 2 }
    owner: web
`,
};
