import { expect, test } from 'vitest';
import { initialOf } from './initials.js';

test('a Chinese name stands under the first letter of its pinyin', () => {
  const names =
    '安装 办理 查询 登录 额度 付款 购买 核实 激活 客服 来电 买车 年检 欧洲 评价 签约 认证 审核 提车 网点 选择 验证码 注册';
  expect(names.split(' ').map(initialOf).join('')).toBe('ABCDEFGHJKLMNOPQRSTWXYZ');
  expect(['阿', '八', '妈', '拿', '哦', '趴', '然', '撒', '挖', '西', '押', '咱', '座'].map(initialOf).join('')).toBe(
    'ABMNOPRSWXYZZ',
  );
});

test('another name stands under its own letter, and what begins with none at the end', () => {
  expect(['checkout', 'Élan', '“Quoted”', 'öffnen', '3D view', 'Ω', '', '—'].map(initialOf).join('')).toBe('CEQO####');
});
