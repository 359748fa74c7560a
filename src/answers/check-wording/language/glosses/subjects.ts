/** What cooperation is about, and its amounts: lines of ../glosses.ts. */
export const SUBJECTS = `
by the end = 到 = = đến,trước =
among = 其中 = di antara = trong số,trong đó có = ในจำนวน
include = 包括,包含 = termasuk,mencakup,meliputi = bao gồm,gồm,kể cả = รวม,ประกอบด้วย
welcome = 欢迎 = menyambut = hoan nghênh = ต้อนรับ
responsible for = 负责 = bertanggung jawab atas = phụ trách,chịu trách nhiệm = รับผิดชอบ
use = 使用,利用 = menggunakan,penggunaan = sử dụng,dùng = ใช้
acting = 代理 = pelaksana tugas,plt = quyền = รักษาการ
former = 前任,前总理 = mantan = cựu,nguyên = อดีต
health = 卫生,健康 = kesehatan = y tế,sức khỏe = สาธารณสุข,สุขภาพ
region = 地区,区域 = kawasan,wilayah,regional = khu vực,vùng = ภูมิภาค
video = 视频,线上,视频方式,视频连线 = video,daring,lewat video,melalui video,konferensi video = trực tuyến,video,qua video = วิดีโอ,ออนไลน์,ผ่านวิดีโอ,ระบบวิดีโอ,ผ่านระบบวิดีโอ
year = 年,年度 = tahun = năm = ปี
years = 年 = tahun = năm = ปี
month = 个月,月 = bulan = tháng = เดือน
months = 个月 = bulan = tháng = เดือน
days = 天,日 = hari = ngày = วัน
full = 全面,正式 = penuh = đầy đủ,toàn phần = เต็มรูปแบบ,เต็ม
relations = 关系 = hubungan = quan hệ = ความสัมพันธ์
cooperation = 合作 = kerja sama,kerjasama = hợp tác = ความร่วมมือ
joint = 联合,共同 = bersama,gabungan = chung,hỗn hợp,liên hợp = ร่วม,ร่วมกัน
science = 科学,科技 = ilmu pengetahuan,sains,ilmu,iptek = khoa học = วิทยาศาสตร์
technology = 技术,科技 = teknologi = công nghệ = เทคโนโลยี
technologies = 项技术,技术 = teknologi = công nghệ = เทคโนโลยี
science and technology = 科技,科学技术 = iptek,sains dan teknologi,ilmu pengetahuan dan teknologi = khoa học và công nghệ,KH&CN,khoa học công nghệ,KHCN = วิทยาศาสตร์และเทคโนโลยี
science, technology and innovation = 科技创新,科学技术创新,科学、技术和创新 = iptek dan inovasi,iptekin,sains teknologi dan inovasi,ilmu pengetahuan teknologi dan inovasi = khoa học công nghệ và đổi mới sáng tạo,khoa học,công nghệ và đổi mới sáng tạo,KHCN&ĐMST,KHCN và đổi mới sáng tạo,KHCNĐM = วิทยาศาสตร์ เทคโนโลยี และนวัตกรรม,วิทยาศาสตร์ เทคโนโลยีและนวัตกรรม,วทน.
innovation = 创新 = inovasi = đổi mới sáng tạo,sáng tạo,đổi mới = นวัตกรรม
entrepreneurship = 创业,创业精神 = kewirausahaan = khởi nghiệp,tinh thần doanh nhân = การประกอบการ,ผู้ประกอบการ,การเป็นผู้ประกอบการ
innovation and entrepreneurship = 创新创业 = inovasi dan kewirausahaan = đổi mới sáng tạo và khởi nghiệp = นวัตกรรมและการประกอบการ
research = 研究,科研,科研成果,研究成果 = penelitian,riset,hasil penelitian,hasil riset = nghiên cứu,kết quả nghiên cứu = วิจัย,การวิจัย,งานวิจัย,ผลงานวิจัย,ผลการวิจัย
joint research = 联合研究,联合研究项目,合作研究 = penelitian bersama,riset bersama = nghiên cứu chung = วิจัยร่วม,การวิจัยร่วม
joint R&D = 联合研发 = litbang bersama = nghiên cứu và phát triển chung = วิจัยและพัฒนาร่วม
technology transfer = 技术转移 = alih teknologi,transfer teknologi = chuyển giao công nghệ = ถ่ายทอดเทคโนโลยี
transfer = 转移 = alih,transfer = chuyển giao = ถ่ายทอด
talent = 人才 = talenta,bakat = nhân tài,tài năng = บุคลากร,ผู้มีความสามารถ
policy = 政策 = kebijakan = chính sách = นโยบาย
capacity building = 能力建设 = peningkatan kapasitas,pembangunan kapasitas,pengembangan kapasitas = xây dựng năng lực,nâng cao năng lực = เสริมสร้างศักยภาพ,พัฒนาขีดความสามารถ,การเสริมสร้างขีดความสามารถ,การพัฒนาศักยภาพ,เสริมสร้างขีดความสามารถ
applicable = 适用,实用 = terapan,tepat guna,dapat diterapkan = phù hợp,ứng dụng,áp dụng được = ที่ใช้ได้จริง,เหมาะสม,ที่เหมาะสม
artificial intelligence = 人工智能 = kecerdasan artifisial,kecerdasan buatan,AI = trí tuệ nhân tạo,AI = ปัญญาประดิษฐ์,เอไอ
electric vehicles = 电动汽车,电动车 = kendaraan listrik = xe điện = ยานยนต์ไฟฟ้า,รถยนต์ไฟฟ้า
new energy vehicles = 新能源汽车 = kendaraan energi baru = xe năng lượng mới = ยานยนต์พลังงานใหม่
ecosystem = 生态系统 = ekosistem = hệ sinh thái = ระบบนิเวศ
photovoltaics = 光伏 = fotovoltaik = quang điện,quang năng = โฟโตวอลเทอิก,เซลล์แสงอาทิตย์
clean energy = 清洁能源 = energi bersih = năng lượng sạch = พลังงานสะอาด
renewable energy = 可再生能源 = energi terbarukan = năng lượng tái tạo = พลังงานหมุนเวียน
energy = 能源 = energi = năng lượng = พลังงาน
power = 电力 = listrik,tenaga listrik = điện,điện lực = ไฟฟ้า
trade = 贸易,贸易额,贸易总额,双边贸易额 = perdagangan,nilai perdagangan,volume perdagangan = thương mại,kim ngạch thương mại,kim ngạch = การค้า,มูลค่าการค้า,ปริมาณการค้า
investment = 投资 = investasi = đầu tư = การลงทุน
tourism = 旅游 = pariwisata = du lịch = การท่องเที่ยว
education = 教育 = pendidikan = giáo dục = การศึกษา
culture = 文化 = budaya,kebudayaan = văn hóa = วัฒนธรรม
economy = 经济,经济体 = ekonomi,perekonomian = kinh tế,nền kinh tế = เศรษฐกิจ,ระบบเศรษฐกิจ
digital economy = 数字经济 = ekonomi digital = kinh tế số = เศรษฐกิจดิจิทัล
digital = 数字,数码 = digital = số,kỹ thuật số = ดิจิทัล
green economy = 绿色经济 = ekonomi hijau = kinh tế xanh = เศรษฐกิจสีเขียว
supply chains = 供应链 = rantai pasok = chuỗi cung ứng = ห่วงโซ่อุปทาน
free trade area = 自由贸易区,自贸区 = kawasan perdagangan bebas = khu vực thương mại tự do = เขตการค้าเสรี
industry = 工业,产业 = industri,perindustrian = công nghiệp,ngành công nghiệp = อุตสาหกรรม
emerging industries = 新兴产业 = industri baru = ngành mới nổi = อุตสาหกรรมเกิดใหม่
traditional industries = 传统产业 = industri tradisional = ngành truyền thống = อุตสาหกรรมดั้งเดิม
machinery = 机械 = mesin = máy móc = เครื่องจักร
industrial machinery = 工业机械 = mesin industri = máy móc công nghiệp = เครื่องจักรอุตสาหกรรม
software = 软件 = perangkat lunak = phần mềm = ซอฟต์แวร์
chips = 芯片 = cip,chip = chip = ชิป
railway = 铁路,轨道 = kereta api,perkeretaapian = đường sắt = รถไฟ,ระบบราง
food = 食品,粮食 = pangan,makanan = thực phẩm,lương thực = อาหาร
food security = 粮食安全 = ketahanan pangan = an ninh lương thực = ความมั่นคงทางอาหาร
agriculture = 农业 = pertanian = nông nghiệp = เกษตร,การเกษตร
biotechnology = 生物技术 = bioteknologi = công nghệ sinh học = เทคโนโลยีชีวภาพ
satellite = 卫星 = satelit = vệ tinh = ดาวเทียม
radar = 雷达 = radar = ra đa,radar = เรดาร์
communication = 通信 = komunikasi = thông tin,truyền thông = การสื่อสาร,สื่อสาร
high-temperature gas-cooled reactors = 高温气冷堆 = reaktor gas suhu tinggi,reaktor berpendingin gas suhu tinggi = lò phản ứng làm mát bằng khí nhiệt độ cao = เครื่องปฏิกรณ์อุณหภูมิสูงระบายความร้อนด้วยก๊าซ
marine = 海洋 = kelautan = biển = ทางทะเล
space = 空间,太空 = antariksa = vũ trụ = อวกาศ
materials = 材料 = material = vật liệu = วัสดุ
smart cities = 智慧城市 = kota pintar,kota cerdas = thành phố thông minh,đô thị thông minh = เมืองอัจฉริยะ
open-source = 开源 = sumber terbuka = mã nguồn mở = โอเพนซอร์ส
key sectors = 重点领域,关键领域 = sektor utama,sektor kunci = lĩnh vực trọng điểm,lĩnh vực then chốt = สาขาสำคัญ,ภาคส่วนสำคัญ
areas = 领域,方面 = bidang,area,kawasan = lĩnh vực,mảng = สาขา,ด้าน,พื้นที่
sector = 领域,行业 = sektor = ngành,lĩnh vực = ภาค
area = 领域 = bidang = lĩnh vực = ด้าน,สาขา
key = 重点,关键 = utama,kunci = trọng điểm,chủ chốt,then chốt = สำคัญ,หลัก
priority = 优先 = prioritas = ưu tiên = สำคัญลำดับแรก
bilateral = 双边 = bilateral = song phương = ทวิภาคี
national = 国家,国家级,全国 = nasional = quốc gia = แห่งชาติ,ระดับชาติ
international = 国际 = internasional = quốc tế = ระหว่างประเทศ
general = 总体,一般,全面,总的,一般性 = umum = chung,tổng thể = ทั่วไป
special = 特别 = khusus = đặc biệt = พิเศษ
new = 新 = baru = mới = ใหม่
sustainable = 可持续 = berkelanjutan = bền vững = ยั่งยืน
inclusive = 包容 = inklusif = bao trùm = ครอบคลุม,ทั่วถึง
short name = 简称,缩写 = singkatan,nama singkat = tên gọi tắt,tên viết tắt,viết tắt = ชื่อย่อ,คำย่อ
name = 名称,命名 = nama = tên,tên gọi = ชื่อ
five-year = 五年,五年期,为期五年,为期五年的 = lima tahunan,lima tahun = 5 năm,năm năm = ห้าปี,ระยะห้าปี,ระยะ 5 ปี
period = 期限,为期 = masa,periode = giai đoạn,thời kỳ,thời hạn = ช่วง,ระยะ
annual = 年度 = tahunan = thường niên = ประจำปี
cross-border = 跨境,跨国 = lintas batas,lintas negara = xuyên biên giới = ข้ามพรมแดน
lines = 线路 = jalur,saluran = đường dây,tuyến = สาย
green = 绿色 = hijau = xanh = สีเขียว
anniversary = 周年 = ulang tahun,peringatan = kỷ niệm = ครบรอบ
successor = 后续,后继,后续的,接续 = penerus,lanjutan,kelanjutan = kế tiếp,tiếp nối,kế thừa = ต่อเนื่อง,สืบเนื่อง,ฉบับต่อเนื่อง,สืบต่อ
status = 地位 = status = quy chế,tư cách = สถานะ
theme = 主题,主题为 = tema,bertema = chủ đề = หัวข้อ,ธีม,หัวข้อหลัก,แนวคิดหลัก
share = 份额,占比,占有率,比重,比例 = pangsa,porsi,proporsi = thị phần,tỷ trọng,tỷ lệ = ส่วนแบ่ง,สัดส่วน
sales = 销量,销售 = penjualan = doanh số,bán ra = ยอดขาย
stipend = 津贴 = tunjangan = trợ cấp = เบี้ยเลี้ยง
cooperate = 合作,协作 = bekerja sama,bekerjasama = hợp tác = ร่วมมือ,ร่วมมือกัน
on the subject of = 主题为,关于,围绕,聚焦,主题,以 = bertema,bertajuk,tentang,mengenai,bertemakan,mengangkat tema,dengan tema,berfokus pada,seputar = chủ đề,về chủ đề,xoay quanh,với chủ đề,tập trung vào = ในหัวข้อ,เกี่ยวกับ,ว่าด้วย,หัวข้อ,ภายใต้หัวข้อ,มุ่งเน้น,เน้น
duties = 义务 = kewajiban = nghĩa vụ = พันธกรณี
laws = 法律,法 = hukum,undang-undang = luật,luật pháp,pháp luật = กฎหมาย
rules = 规则,法规,规章 = peraturan,aturan = quy định,quy tắc = ระเบียบ,กฎเกณฑ์
policies = 政策 = kebijakan = chính sách = นโยบาย
activities = 活动 = kegiatan,aktivitas = hoạt động = กิจกรรม
vehicles = 汽车,车辆 = kendaraan,mobil = xe,phương tiện,ô tô = รถยนต์,ยานยนต์,รถ
new energy vehicle = 新能源车 = kendaraan energi baru = xe năng lượng mới = ยานยนต์พลังงานใหม่,รถยนต์พลังงานใหม่
battery-electric = 纯电动,电池电动 = listrik baterai = điện chạy pin,chạy pin = ไฟฟ้าแบตเตอรี่,รถไฟฟ้าแบตเตอรี่,แบตเตอรี่
plug-in hybrid = 插电式混合动力,插电混动 = hibrida plug-in,plug-in hybrid = hybrid sạc điện,hybrid cắm sạc = ปลั๊กอินไฮบริด
fuel-cell = 燃料电池 = sel bahan bakar = pin nhiên liệu = เซลล์เชื้อเพลิง
means = 指,意为,意思是,即为,是指 = berarti,singkatan dari,artinya = nghĩa là,có nghĩa là,viết tắt của,chỉ = หมายถึง,แปลว่า,ย่อมาจาก
includes = 包括,包含,涵盖 = mencakup,meliputi,termasuk = bao gồm,gồm có = รวมถึง,ครอบคลุม,ได้แก่,ประกอบด้วย
trade fair = 展会,博览会,贸易展览会 = pameran dagang,pameran perdagangan = hội chợ thương mại = งานแสดงสินค้า
square metres = 平方米 = meter persegi = mét vuông,m2 = ตารางเมตร
optical cables = 光缆 = kabel optik,kabel serat optik = cáp quang = สายเคเบิลใยแก้ว,เคเบิลใยแก้วนำแสง
power lines = 输电线路,电力线路,线路 = jalur listrik,saluran listrik,jalur,jaringan = đường dây điện,đường dây,đường dây tải điện = สายส่งไฟฟ้า,สายส่ง
food science = 食品科学 = ilmu pangan = khoa học thực phẩm = วิทยาศาสตร์การอาหาร
life sciences = 生命科学 = ilmu hayati = khoa học sự sống = วิทยาศาสตร์ชีวภาพ
metrology = 计量,计量学 = metrologi = đo lường = มาตรวิทยา
meteorology and geophysics = 气象和地球物理,气象与地球物理 = meteorologi dan geofisika = khí tượng và địa vật lý = อุตุนิยมวิทยาและธรณีฟิสิกส์
public health = 公共卫生 = kesehatan masyarakat = y tế công cộng = สาธารณสุข
digital ecosystem = 数字生态,数字生态系统 = ekosistem digital = hệ sinh thái số = ระบบนิเวศดิจิทัล
subject = 主题 = tema,topik = chủ đề = หัวข้อ,ประเด็น
mutual benefit = 互利,互惠 = saling menguntungkan = cùng có lợi = ผลประโยชน์ร่วมกัน
peace = 和平 = perdamaian = hòa bình = สันติภาพ
stability = 稳定 = stabilitas = ổn định = เสถียรภาพ
sustainable development = 可持续发展 = pembangunan berkelanjutan = phát triển bền vững = การพัฒนาที่ยั่งยืน
common = 共同 = bersama = chung = ร่วม,ร่วมกัน
day = 日 = hari = ngày = วัน
standing = 常设 = tetap = thường trực = ถาวร
free = 自由 = bebas = tự do = เสรี
outcome not on record = 结果未见记录 = hasil tidak tercatat = chưa ghi nhận kết quả = ไม่มีบันทึกผล
province = 省,省份 = provinsi = tỉnh = จังหวัด,มณฑล
city = 市,城市 = kota = thành phố = เมือง,นคร
lists = 列出,列有,列举 = memuat daftar,mencantumkan,mendaftar = liệt kê,nêu = ระบุ,แจกแจง
to be held = 将举行,定于 = akan digelar,dijadwalkan digelar = sẽ diễn ra,dự kiến diễn ra = มีกำหนดจัด,จะจัดขึ้น
purpose = 目的,宗旨 = tujuan,maksud = mục đích,mục tiêu = วัตถุประสงค์,จุดมุ่งหมาย,เป้าหมาย
outcome = 结果,成果 = hasil,hasilnya = kết quả = ผลลัพธ์,ผล
sources = 来源,消息来源,资料 = sumber = nguồn,nguồn tin = แหล่งข้อมูล,แหล่งข่าว
source = 来源,据 = sumber = nguồn = แหล่งข้อมูล
differ = 不同,不一,有出入,说法不一 = berbeda,berbeda-beda = khác nhau,không thống nhất = แตกต่างกัน,ต่างกัน,ไม่ตรงกัน
policy makers = 政策制定者,决策者 = pembuat kebijakan = nhà hoạch định chính sách = ผู้กำหนดนโยบาย
academia = 学术界 = akademisi,dunia akademik = giới học thuật = ภาควิชาการ
private sector = 私营部门 = sektor swasta,swasta = khu vực tư nhân = ภาคเอกชน
provinces = 省份,各省 = provinsi-provinsi,provinsi = các tỉnh = มณฑล,จังหวัด
diplomacy = 外交 = diplomasi = ngoại giao = การทูต
skills = 技能 = keterampilan,kecakapan = kỹ năng = ทักษะ
workforce = 劳动力 = tenaga kerja = lực lượng lao động = แรงงาน,กำลังแรงงาน
funding = 资助,资金 = pendanaan,dana = tài trợ,kinh phí,nguồn vốn = เงินทุน,การสนับสนุนเงินทุน
fund = 基金 = dana = quỹ = กองทุน
framework = 框架 = kerangka,kerangka kerja = khuôn khổ,khung = กรอบ,กรอบการทำงาน
performance-based = 基于绩效,按绩效 = berbasis kinerja = dựa trên hiệu quả,theo kết quả = ตามผลงาน,อิงผลงาน
large models = 大模型 = model besar = mô hình lớn = โมเดลขนาดใหญ่
models = 模式,模型 = model = mô hình = โมเดล,รูปแบบ
commercial = 商业 = komersial = thương mại = เชิงพาณิชย์
results = 成果,结果 = hasil = kết quả = ผลลัพธ์,ผลงาน
incubation = 孵化 = inkubasi = ươm tạo = บ่มเพาะ,การบ่มเพาะ
fields = 领域,方面 = bidang = lĩnh vực = สาขา,ด้าน,ขอบเขต
ten fields = 十个领域,十大领域 = sepuluh bidang = mười lĩnh vực = สิบสาขา
infrastructure = 基础设施 = infrastruktur = cơ sở hạ tầng,hạ tầng = โครงสร้างพื้นฐาน
resources = 资源 = sumber daya = tài nguyên,nguồn lực = ทรัพยากร
microelectronics = 微电子 = mikroelektronika = vi điện tử = ไมโครอิเล็กทรอนิกส์
information = 信息,资讯 = informasi = thông tin = ข้อมูล,สารสนเทศ
marine science = 海洋科学 = ilmu kelautan = khoa học biển = วิทยาศาสตร์ทางทะเล
space technology = 空间技术,航天技术 = teknologi antariksa = công nghệ vũ trụ,công nghệ không gian = เทคโนโลยีอวกาศ
sustainable energy = 可持续能源 = energi berkelanjutan = năng lượng bền vững = พลังงานที่ยั่งยืน
problems = 问题 = masalah,persoalan = vấn đề = ปัญหา
challenges = 挑战 = tantangan = thách thức = ความท้าทาย,ความท้าทายร่วม
solutions = 解决方案 = solusi = giải pháp = แนวทางแก้ไข,ทางออก
prosperity = 繁荣 = kemakmuran,kesejahteraan = thịnh vượng,phồn vinh = ความเจริญรุ่งเรือง,ความมั่งคั่ง
shared = 共同,共享 = bersama = chung = ร่วมกัน,ร่วม
win-win = 共赢,双赢 = sama-sama menang,saling menang = cùng thắng = ได้ประโยชน์ร่วมกัน,วิน-วิน
inclusiveness = 包容,包容性 = inklusivitas = bao trùm,tính bao trùm = ความครอบคลุม
principles = 原则 = prinsip,asas = nguyên tắc = หลักการ
equality = 平等 = kesetaraan = bình đẳng = ความเท่าเทียม
friendship = 友好,友谊,睦邻友好 = persahabatan = hữu nghị,tình hữu nghị = มิตรภาพ
hub = 枢纽 = pusat,hub = trung tâm,đầu mối = ศูนย์กลาง
innovators = 创新者,创新人才 = inovator = nhà đổi mới,nhà sáng tạo = นวัตกร,ผู้สร้างนวัตกรรม
responsible = 负责任 = bertanggung jawab = có trách nhiệm = อย่างรับผิดชอบ,มีความรับผิดชอบ
fair = 公平 = adil = công bằng = เป็นธรรม
welfare = 福祉 = kesejahteraan = phúc lợi = สวัสดิการ,ประโยชน์สุข
safe = 安全 = aman = an toàn = ปลอดภัย,มั่นคง
industrial chains = 产业链 = rantai industri = chuỗi công nghiệp = ห่วงโซ่อุตสาหกรรม
global = 全球 = global,dunia = toàn cầu = โลก,ระดับโลก
change = 变革,变化 = perubahan = thay đổi,biến đổi = การเปลี่ยนแปลง
revolution = 革命 = revolusi = cách mạng = การปฏิวัติ
region-wide = 区域性,全区域 = seluruh kawasan,se-kawasan = toàn khu vực = ทั่วภูมิภาค
connectivity = 互联互通 = konektivitas = kết nối = ความเชื่อมโยง,การเชื่อมต่อ
consumers = 消费者 = konsumen = người tiêu dùng = ผู้บริโภค
e-commerce = 电子商务 = perdagangan elektronik,e-commerce,niaga elektronik = thương mại điện tử = พาณิชย์อิเล็กทรอนิกส์,อีคอมเมิร์ซ
e-payments = 电子支付 = pembayaran elektronik = thanh toán điện tử = การชำระเงินอิเล็กทรอนิกส์
digital identity = 数字身份 = identitas digital = định danh số,danh tính số = อัตลักษณ์ดิจิทัล,ดิจิทัลไอดี
data protection = 数据保护 = perlindungan data = bảo vệ dữ liệu = การคุ้มครองข้อมูล
data = 数据 = data = dữ liệu = ข้อมูล
flows = 流动 = arus,aliran = luồng,lưu chuyển = การไหลเวียน
goods = 商品,货物 = barang = hàng hóa,hàng hoá = สินค้า
services = 服务 = jasa,layanan = dịch vụ = บริการ
environmental = 环境 = lingkungan = môi trường = สิ่งแวดล้อม
green investment = 绿色投资 = investasi hijau = đầu tư xanh = การลงทุนสีเขียว
sustainable finance = 可持续金融 = keuangan berkelanjutan = tài chính bền vững = การเงินที่ยั่งยืน
finance = 金融 = keuangan = tài chính = การเงิน
fintech = 金融科技 = tekfin,fintech,teknologi keuangan = fintech,công nghệ tài chính = ฟินเทค
full effect = 全面生效 = berlaku penuh = có hiệu lực đầy đủ,hiệu lực toàn bộ = มีผลบังคับใช้เต็มรูปแบบ
domestic = 国内 = domestik,dalam negeri = trong nước = ภายในประเทศ
action lines = 行动项目,行动线,行动条目 = butir aksi,garis aksi = dòng hành động,đường hướng hành động,hạng mục hành động = แนวปฏิบัติ,แนวทางปฏิบัติ
substantially concluded = 实质性结束,基本完成,实质性完成 = selesai secara substansial,rampung secara substansial,secara substansial selesai = cơ bản hoàn tất,kết thúc về cơ bản,về cơ bản hoàn tất = สรุปในสาระสำคัญ,ได้ข้อสรุปในสาระสำคัญ
horizon = 目标年 = cakrawala,horizon = thời hạn = ขอบเขตเวลา
twenty-year = 二十年,20年期,为期20年 = dua puluh tahun,20 tahunan = hai mươi năm,20 năm = ยี่สิบปี,ระยะ 20 ปี
strategic = 战略 = strategis = chiến lược = ยุทธศาสตร์,เชิงยุทธศาสตร์
resilient = 有韧性,韧性 = tangguh,berdaya tahan = tự cường,kiên cường = เข้มแข็ง,ยืดหยุ่น
innovative = 创新型,创新 = inovatif = đổi mới sáng tạo,sáng tạo = สร้างสรรค์,มีนวัตกรรม
dynamic = 充满活力,有活力,活力 = dinamis = năng động = มีพลวัต,พลวัต
integrated = 一体化,融合 = terintegrasi,terpadu = hội nhập,tích hợp = บูรณาการ
market = 市场 = pasar = thị trường = ตลาด
technology areas = 技术领域 = bidang teknologi = lĩnh vực công nghệ = สาขาเทคโนโลยี
mobility = 流动 = mobilitas = di chuyển,lưu chuyển nhân lực = การเคลื่อนย้าย
awareness = 意识,认知 = kesadaran = nhận thức = ความตระหนัก
collaboration = 协作,合作 = kolaborasi = hợp tác,cộng tác = ความร่วมมือ
monitoring = 监测,监督 = pemantauan = giám sát,theo dõi = การติดตาม,ติดตามผล
evaluation = 评估 = evaluasi = đánh giá = การประเมินผล,ประเมินผล
talent exchange = 人才交流 = pertukaran talenta = giao lưu nhân tài,trao đổi nhân tài = การแลกเปลี่ยนบุคลากร
plaques = 牌匾,铭牌 = plakat = biển,bảng hiệu = แผ่นป้าย,โล่
industrial = 工业,产业 = industri = công nghiệp = อุตสาหกรรม,ทางอุตสาหกรรม
digital manufacturing = 数字制造 = manufaktur digital = sản xuất số = การผลิตดิจิทัล
manufacturing = 制造,制造业 = manufaktur = chế tạo,sản xuất = การผลิต
power grid = 电网 = jaringan listrik = lưới điện = โครงข่ายไฟฟ้า
power trade = 电力贸易,电力交易 = perdagangan listrik = mua bán điện,thương mại điện,giao dịch điện = การค้าไฟฟ้า,ซื้อขายไฟฟ้า,การซื้อขายไฟฟ้า
charging = 充电 = pengisian daya = sạc = ชาร์จ
standards = 标准 = standar = tiêu chuẩn = มาตรฐาน
certification = 认证 = sertifikasi = chứng nhận = การรับรอง
harmonised = 统一,协调一致,协调统一 = selaras,harmonis,diselaraskan,harmonisasi,diharmonisasi = hài hòa,hài hoà,hài hòa hóa = สอดคล้องกัน,สอดคล้อง,ประสานกัน,ปรับให้สอดคล้องกัน
agenda = 议程 = agenda = chương trình nghị sự = วาระ,วาระการประชุม
priority areas = 优先领域 = bidang prioritas = lĩnh vực ưu tiên = สาขาสำคัญ,สาขาที่ให้ความสำคัญ
dinner = 晚宴 = jamuan makan malam = tiệc tối,dạ tiệc = งานเลี้ยงอาหารค่ำ
ceremony = 仪式 = upacara = lễ = พิธี
on the sidelines = 场边,间隙 = di sela-sela = bên lề = นอกรอบ
origin = 来自 = asal = gốc = มาจาก
distinct = 不同 = berbeda = khác,riêng biệt = แยกต่างหาก,แตกต่าง
long-term = 长期,远期 = jangka panjang = dài hạn,lâu dài = ระยะยาว
near-term = 近期,短期 = jangka pendek,jangka dekat = ngắn hạn,trước mắt = ระยะใกล้,ระยะสั้น
political = 政治 = politik = chính trị = การเมือง
social = 社会 = sosial = xã hội = สังคม
economic = 经济 = ekonomi,perekonomian = kinh tế = เศรษฐกิจ,ทางเศรษฐกิจ
security = 安全 = keamanan = an ninh,an toàn = ความมั่นคง
preamble = 序言 = pembukaan,mukadimah = lời mở đầu,phần mở đầu = อารัมภบท
scope = 范围 = cakupan,ruang lingkup = phạm vi = ขอบเขต
interest = 兴趣,利益,关切 = kepentingan,minat = quan tâm,lợi ích = ความสนใจ,ผลประโยชน์
eligible = 符合条件,适用 = memenuhi syarat = đủ điều kiện = มีสิทธิ์
under 45 = 45岁以下,未满45岁,45岁以内,45岁以下的,不超过45岁 = di bawah 45 tahun,di bawah usia 45 tahun,berusia di bawah 45 tahun = dưới 45 tuổi = อายุต่ำกว่า 45 ปี,อายุไม่ถึง 45 ปี
in place = 建成,到位 = terbentuk,berlaku = được thiết lập,hình thành = จัดตั้ง,มีผล
fully = 全面,完全,正式 = sepenuhnya,secara penuh = đầy đủ,hoàn toàn = อย่างสมบูรณ์,อย่างเต็มรูปแบบ,โดยสมบูรณ์
discuss = 讨论,商讨,探讨,商谈 = membahas,mendiskusikan = thảo luận,bàn,trao đổi về = หารือ,อภิปราย
in support of = 旨在支持,以支持,支持,用于支持,为支持 = untuk mendukung,guna mendukung,dalam rangka mendukung,sebagai dukungan bagi = nhằm hỗ trợ,để hỗ trợ,hỗ trợ = เพื่อสนับสนุน,เพื่อหนุน,ในการสนับสนุน
rest on = 坚持,基于,遵循 = berlandaskan,bertumpu pada,berdasarkan,didasarkan pada = dựa trên,trên cơ sở = ตั้งอยู่บน,อยู่บนพื้นฐานของ,บนพื้นฐาน,ยึด
requires = 要求,规定 = mensyaratkan,mengharuskan,mewajibkan = yêu cầu,quy định = กำหนดให้มี,กำหนดให้,กำหนดว่า
higher = 更高,提高 = lebih tinggi,meningkatkan,ditingkatkan,peningkatan = cao hơn,nâng cao = สูงขึ้น,ยกระดับ
in office = 在任,任职,任期 = menjabat,masa jabatan = tại nhiệm,nhiệm kỳ,đương chức = ดำรงตำแหน่ง,อยู่ในตำแหน่ง
names = 列出,指出,提出,将 = menyebut,menyebutkan = nêu,xác định,nêu rõ = ระบุ,ระบุว่า,ระบุให้
response = 回应,响应 = tanggapan,respons,jawaban = phản hồi,đáp lại,hưởng ứng = การตอบสนอง,ตอบรับ
answer = 回应,答复 = jawaban,tanggapan,respons = câu trả lời,đáp lại = คำตอบ,การตอบสนอง
from Asia and Africa = 亚非,亚非国家,来自亚非 = dari Asia dan Afrika = Á-Phi,châu Á và châu Phi = จากเอเชียและแอฟริกา
from Viet Nam = 越南籍,来自越南 = asal Vietnam,warga Vietnam,berkebangsaan Vietnam = người Việt Nam,quốc tịch Việt Nam = ชาวเวียดนาม,จากเวียดนาม
sectoral = 专业,部门,领域 = sektoral = chuyên ngành,ngành = รายสาขา,เฉพาะสาขา
national-level = 国家级 = tingkat nasional = cấp quốc gia = ระดับชาติ
direction = 方向 = arah = định hướng,phương hướng = ทิศทาง
places = 地点,地方 = tempat,lokasi = địa điểm,nơi = สถานที่
to come = 前来,来 = datang = đến,sang = เดินทางมา,มา
joint action = 联合行动,共同行动 = aksi bersama,tindakan bersama = hành động chung = การดำเนินการร่วม
action = 行动 = aksi,tindakan = hành động = การดำเนินการ,ปฏิบัติการ
joint work = 合作,共同努力,共同推进 = kerja sama,kerja bersama = cùng hợp tác,hợp tác = การทำงานร่วมกัน,ร่วมมือ
future = 未来,今后的,今后 = masa depan,ke depan = tương lai,trong tương lai = อนาคต,ในอนาคต
three-year = 三年期,为期三年的,三年 = tiga tahunan = ba năm,3 năm = ระยะสามปี,ระยะ 3 ปี,สามปี
practice = 实践 = praktik = thực tiễn = การปฏิบัติ
shared interest = 共同关心,共同感兴趣,共同利益 = kepentingan bersama,minat bersama = cùng quan tâm,quan tâm chung = ที่สนใจร่วมกัน,ผลประโยชน์ร่วมกัน,ความสนใจร่วมกัน
shared needs = 共同需求,共同需要 = kebutuhan bersama = nhu cầu chung = ความต้องการร่วมกัน,ความจำเป็นร่วมกัน
needs = 需求,需要 = kebutuhan = nhu cầu = ความต้องการ,ความจำเป็น
smooth = 畅通,顺畅,稳定 = lancar,kelancaran = thông suốt,suôn sẻ,thông suôt = ราบรื่น
secure = 安全,稳定,可靠 = aman = an toàn,bảo đảm = มั่นคง,ปลอดภัย
global challenges = 全球性挑战,全球挑战 = tantangan global = thách thức toàn cầu = ความท้าทายระดับโลก
focus = 聚焦,重点 = fokus,berfokus = trọng tâm,tập trung = มุ่งเน้น,จุดเน้น
exhibition area = 展览面积,展区面积 = luas pameran,area pameran = diện tích triển lãm = พื้นที่จัดแสดง
kV = 千伏 = kV,kilovolt = kV = กิโลโวลต์
kWh = 千瓦时,度 = kWh,kilowatt-jam = kWh = กิโลวัตต์ชั่วโมง
green power = 绿色电力,绿电 = listrik hijau,energi hijau = điện xanh = ไฟฟ้าสีเขียว,ไฟฟ้าพลังงานสีเขียว
cables = 光缆,电缆 = kabel = cáp = เคเบิล,สายเคเบิล
spending = 投入,支出,经费 = belanja,pengeluaran,anggaran = chi,chi tiêu,chi cho,mức chi = ค่าใช้จ่าย,งบประมาณ,การลงทุน
online = 线上,以视频方式,视频方式,在线,通过视频 = daring,secara daring,virtual,secara virtual = trực tuyến,theo hình thức trực tuyến = ออนไลน์,ผ่านระบบออนไลน์,ทางออนไลน์,ผ่านวิดีโอ,ผ่านระบบวิดีโอ,ผ่านการประชุมทางไกล
sit = 设在,位于,落户 = berkedudukan,bertempat = đặt tại,đặt = ตั้งอยู่,ตั้งอยู่ที่
sidelines = 期间,间隙,场边 = sela-sela = bên lề = นอกรอบ
strategic priorities = 战略优先事项,战略重点 = prioritas strategis = ưu tiên chiến lược = ลำดับความสำคัญเชิงยุทธศาสตร์,ลำดับความสำคัญทางยุทธศาสตร์
priorities = 优先事项,重点 = prioritas = ưu tiên,thứ tự ưu tiên = ลำดับความสำคัญ
outcomes = 成果,结果 = hasil,capaian = kết quả = ผลลัพธ์
turn = 转化,轮值,任期 = mengubah,menjadikan,giliran = biến,chuyển hóa,đưa,lượt = เปลี่ยน,แปลง,วาระ
commercial applications = 商业应用,商业化应用 = penerapan komersial,aplikasi komersial = ứng dụng thương mại = การใช้เชิงพาณิชย์,การประยุกต์ใช้เชิงพาณิชย์
railway systems = 铁路系统,轨道系统,铁路 = sistem perkeretaapian,sistem kereta api = hệ thống đường sắt = ระบบราง,ระบบรถไฟ
high-temperature gas-cooled reactor = 高温气冷堆 = reaktor gas suhu tinggi,reaktor suhu tinggi berpendingin gas,reaktor temperatur tinggi berpendingin gas = lò phản ứng nhiệt độ cao làm mát bằng khí = เครื่องปฏิกรณ์อุณหภูมิสูงระบายความร้อนด้วยก๊าซ
permanent = 常设 = permanen,tetap = thường trực = ถาวร
memory = 纪念 = peringatan = kỷ niệm = รำลึก
30 years = 30周年 = 30 tahun = 30 năm = 30 ปี
e-invoicing = 电子发票 = faktur elektronik = hóa đơn điện tử = ใบกำกับสินค้าอิเล็กทรอนิกส์,ใบแจ้งหนี้อิเล็กทรอนิกส์
data flows = 数据流动,跨境数据流动 = arus data,aliran data = luồng dữ liệu,lưu chuyển dữ liệu = การไหลเวียนของข้อมูล,การไหลของข้อมูล
new and renewable energy = 新能源与可再生能源,新能源和可再生能源 = energi baru dan terbarukan = năng lượng mới và tái tạo,năng lượng mới và năng lượng tái tạo = พลังงานใหม่และพลังงานหมุนเวียน
traditional = 传统 = tradisional = truyền thống = ดั้งเดิม
emerging = 新兴 = baru,berkembang,yang sedang berkembang = mới nổi = เกิดใหม่,อุบัติใหม่
emerging ones = 新兴产业 = industri baru,industri yang sedang berkembang = ngành mới nổi,các ngành công nghiệp mới nổi = อุตสาหกรรมเกิดใหม่
mutual benefit, win-win = 互利共赢 = saling menguntungkan = cùng có lợi,cùng thắng = ผลประโยชน์ร่วมกัน
common development = 共同发展 = pembangunan bersama = cùng phát triển,phát triển chung = การพัฒนาร่วมกัน
including = 包括,其中包括 = termasuk,antara lain = trong đó có,bao gồm,gồm = รวมถึง,ได้แก่,อาทิ
early = 早日,尽早 = dini,segera = sớm = โดยเร็ว
item = 条目,项 = butir = mục,hạng mục = ข้อ,หัวข้อ
needs of = 需要 = kebutuhan = nhu cầu = ความต้องการ
no source = 没有来源,无来源 = tidak ada sumber = không có nguồn nào,không nguồn nào = ไม่มีแหล่งข้อมูลใด
sponsorship = 资助,赞助 = sponsor,dukungan dana = tài trợ,sự tài trợ = การสนับสนุน,ทุนสนับสนุน
ethics = 伦理 = etika = đạo đức = จริยธรรม
resilience = 韧性 = ketahanan,ketangguhan = khả năng chống chịu,tự cường = ความเข้มแข็ง,ความยืดหยุ่น
unity = 团结 = persatuan,kesatuan = đoàn kết,thống nhất = ความเป็นเอกภาพ,เอกภาพ
big data = 大数据 = mahadata,data besar = dữ liệu lớn = บิ๊กดาต้า,ข้อมูลขนาดใหญ่
blockchain = 区块链 = rantai blok,blockchain = chuỗi khối,blockchain = บล็อกเชน
telemedicine = 远程医疗 = telemedisin = y tế từ xa,khám chữa bệnh từ xa = การแพทย์ทางไกล
green transition = 绿色转型 = transisi hijau = chuyển đổi xanh = การเปลี่ยนผ่านสีเขียว
opportunities = 机遇 = peluang,kesempatan = cơ hội = โอกาส
engines = 动力,引擎 = mesin,motor penggerak = động lực = เครื่องยนต์,แรงขับเคลื่อน
new areas = 新领域 = bidang baru = lĩnh vực mới = สาขาใหม่
edge = 优势 = keunggulan = lợi thế = ความได้เปรียบ
competitive = 竞争,有竞争力 = kompetitif,berdaya saing = cạnh tranh,có sức cạnh tranh = แข่งขันได้,มีความสามารถในการแข่งขัน
sources of growth = 增长源,增长点,增长动能 = sumber pertumbuhan = nguồn tăng trưởng,động lực tăng trưởng = แหล่งการเติบโต
reshaping = 重塑 = membentuk ulang,mengubah = định hình lại,tái định hình = ปรับโฉม,เปลี่ยนโฉม
seize = 抓住,把握 = memanfaatkan,meraih = nắm bắt,tận dụng = คว้า,ใช้ประโยชน์จาก
success = 成功 = sukses,keberhasilan = thành công = ความสำเร็จ
active participation = 积极参与 = partisipasi aktif = tham gia tích cực = การมีส่วนร่วมอย่างแข็งขัน
`;
